import { cities } from "@watthall/climate";
import { racks } from "@watthall/hardware";
import { useTranslations } from "use-intl";
import { FieldGroup } from "../../components/field-group.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { itFields, otherRack } from "../../site/it-fields.ts";
import { usePage } from "../../site/page-context.ts";
import { useTermName } from "../../site/use-term-name.ts";

const cityChoices = cities.map(({ id, name }) => ({ value: id, text: name }));

function SizeField() {
  const { scenario, result } = usePage().site;
  const { target, fill, refill } = scenario.it;
  if (target) return <NumberField path="it.target.h100e" label="h100e" unit="H100e" value={target.h100e} />;
  if (fill) return <NumberField path="it.fill.facilityMw" label="facilityMw" unit="MW" value={fill.facilityMw} />;
  if (refill) return null;
  return <NumberField path="it.racks.0.count" label="rackCount" unit="1" value={result.it.groups[0]?.count} />;
}

/** What stands in the halls, and where the site is. */
export function OverviewInputs() {
  const termName = useTermName();
  const t = useTranslations();
  const { site, set } = usePage();
  const { scenario } = site;
  const { path, rack, loadKw } = itFields(scenario);
  const city = "city" in scenario.climate ? scenario.climate.city : "";
  return (
    <FieldGroup title={t("page.inputs")}>
      <SelectField
        label="rackKind"
        value={rack}
        choices={racks.map(({ id, name }) => ({ value: id, text: termName(name) }))}
        onChoose={(id) => set(otherRack(scenario, id, null))}
        path={`${path}.rack`}
      />
      <NumberField path={`${path}.loadKw`} label="loadKw" unit="kW" value={loadKw} empty={t("fields.published")} />
      <SizeField />
      <SelectField
        label="city"
        value={city}
        choices={cityChoices}
        onChoose={(id) => set({ "climate.city": id, designHour: null })}
        path="climate.city"
      />
      <NumberField path="feed.voltageV" label="voltageV" unit="V" value={scenario.feed.voltageV} />
      <NumberField path="feed.lengthM" label="lengthM" unit="m" value={scenario.feed.lengthM} />
    </FieldGroup>
  );
}
