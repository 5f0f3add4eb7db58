import { useTranslations } from "use-intl";
import { FieldGroup } from "../../components/field-group.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { itFields } from "../../site/it-fields.ts";
import { usePage } from "../../site/page-context.ts";

const systems = ["ac-3ph", "dc"] as const;
const conductors = ["copper", "aluminium"] as const;
const insulations = ["xlpe", "pvc"] as const;

/** How a rack is fed. */
export function FeedInputs() {
  const t = useTranslations();
  const { site, set } = usePage();
  const { feed } = site.scenario;
  const { path, loadKw } = itFields(site.scenario);
  return (
    <FieldGroup title={t("page.inputs")}>
      <NumberField path={`${path}.loadKw`} label="loadKw" unit="kW" value={loadKw} empty={t("fields.published")} />
      <SelectField
        label="system"
        value={feed.system === "dc" ? "dc" : "ac-3ph"}
        choices={systems.map((value) => ({ value, text: t(`choices.${value}`) }))}
        onChoose={(system) =>
          set({ "feed.system": system, ...(system === "dc" ? { "feed.powerFactor": 1, "feed.voltageV": 800 } : {}) })
        }
        path="feed.system"
      />
      <NumberField path="feed.voltageV" label="voltageV" unit="V" value={feed.voltageV} />
      <NumberField path="feed.powerFactor" label="powerFactor" unit="1" value={feed.powerFactor} />
      <NumberField path="feed.lengthM" label="lengthM" unit="m" value={feed.lengthM} />
      <NumberField path="feed.ambientTempC" label="ambientTempC" unit="degC" value={feed.ambientTempC} />
      <SelectField
        label="conductor"
        value={feed.conductor}
        choices={conductors.map((value) => ({ value, text: t(`choices.${value}`) }))}
        onChoose={(conductor) => set({ "feed.conductor": conductor })}
        path="feed.conductor"
      />
      <SelectField
        label="insulation"
        value={feed.insulation}
        choices={insulations.map((value) => ({ value, text: t(`choices.${value}`) }))}
        onChoose={(insulation) => set({ "feed.insulation": insulation })}
        path="feed.insulation"
      />
    </FieldGroup>
  );
}
