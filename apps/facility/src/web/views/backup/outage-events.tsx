import { useTranslations } from "use-intl";
import { eventFact } from "../../../facts/outage-facts.ts";
import type { OutageResult } from "../../../model/outage/simulate-outage.ts";
import { DataTable } from "../../components/data-table.tsx";
import { Traceable } from "../../components/traceable.tsx";
import { numberText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import { useModelNames } from "../../site/use-model-names.ts";

type Event = OutageResult["events"][number];

/** Events in their order; sets that do the same in the same second stand together. */
function groupsOf(events: readonly Event[]): readonly (readonly Event[])[] {
  const key = ({ timeS, event, subject }: Event) => `${timeS} ${event} ${event.startsWith("set-") ? "set" : subject}`;
  return [...Map.groupBy(events, key).values()];
}

/** What happens in an outage, second by second. */
export function OutageEvents({ result }: { readonly result: OutageResult }) {
  const t = useTranslations();
  const { style } = usePage();
  const name = useModelNames();
  return (
    <DataTable
      caption={t("backup.events")}
      columns={[
        { head: t("backup.at"), numeric: true },
        { head: t("backup.event") },
        { head: t("backup.subject") },
        { head: t("findings.value"), numeric: true },
      ]}
      rows={groupsOf(result.events).flatMap((group, i) => {
        const [first] = group;
        const last = group.at(-1);
        if (first === undefined || last === undefined) return [];
        const { timeS, event } = first;
        const fact = eventFact(result, first);
        const subjects = [first.subject, ...(group.length > 1 ? [last.subject] : [])];
        return [
          {
            key: `${i} ${event}`,
            cells: [
              numberText(timeS, style.language),
              name("events", event),
              subjects.map((subject) => name("subjects", subject)).join(" – "),
              fact === null ? "" : <Traceable key="value" fact={fact} />,
            ],
          },
        ];
      })}
    />
  );
}
