import { tables } from "@watthall/cooling-load";
import { useTranslations } from "use-intl";
import { messages } from "../../../messages/en.ts";
import { FieldGroup } from "../../components/field-group.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { usePage } from "../../site/page-context.ts";

const coolants = ["pg25", "water"] as const;
const presets: readonly string[] = tables.plants.map(({ id }) => id);

function isPlant(id: string): id is keyof typeof messages.plants {
  return Object.hasOwn(messages.plants, id);
}

/** Plant, coolant and its temperatures. */
export function CoolingInputs() {
  const t = useTranslations();
  const { site, set } = usePage();
  const { cooling } = site.scenario;
  const own = typeof cooling.plant === "string" ? cooling.plant : t("choices.other");
  return (
    <FieldGroup title={t("page.inputs")}>
      <SelectField
        label="plant"
        value={own}
        choices={[...new Set([own, ...presets])].map((value) => ({
          value,
          text: isPlant(value) ? t(`plants.${value}`) : value,
        }))}
        onChoose={(plant) => (presets.includes(plant) ? set({ "cooling.plant": plant }) : undefined)}
        path="cooling.plant"
      />
      <SelectField
        label="coolant"
        value={cooling.coolant === "water" ? "water" : "pg25"}
        choices={coolants.map((value) => ({ value, text: t(`choices.${value}`) }))}
        onChoose={(coolant) => set({ "cooling.coolant": coolant })}
        path="cooling.coolant"
      />
      <NumberField path="cooling.supplyTempC" label="supplyTempC" unit="degC" value={cooling.supplyTempC} />
      <NumberField path="cooling.returnTempC" label="returnTempC" unit="degC" value={cooling.returnTempC} />
      <NumberField
        path="cooling.rackHoldUpL"
        label="rackHoldUpL"
        unit="L"
        value={cooling.rackHoldUpL}
        empty={t("fields.published")}
      />
      <NumberField
        path="designHour.dryBulbTempC"
        label="dryBulbTempC"
        unit="degC"
        value={site.result.designHour.dryBulbTempC}
      />
    </FieldGroup>
  );
}
