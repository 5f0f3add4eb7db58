import { useTranslations } from "use-intl";
import { FieldGroup } from "../../components/field-group.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { usePage } from "../../site/page-context.ts";
import { HoursField } from "./hours-field.tsx";

const storages = ["double-wall-leak-detection", "buried", "single-wall"] as const;
const fuels = ["diesel-en590", "hvo-en15940"] as const;
const redundancies = ["N", "N+1", "2N"] as const;

/** Generators, tanks and how long they last. */
export function BackupInputs() {
  const t = useTranslations();
  const { site, set } = usePage();
  const { backup } = site.scenario;
  const redundancy = typeof backup.redundancy === "string" ? backup.redundancy : "other";
  return (
    <FieldGroup title={t("page.inputs")}>
      <HoursField />
      <SelectField
        label="storage"
        value={backup.storage}
        choices={storages.map((value) => ({ value, text: t(`choices.${value}`) }))}
        onChoose={(storage) => set({ "backup.storage": storage })}
        path="backup.storage"
      />
      <SelectField
        label="fuel"
        value={backup.fuel}
        choices={fuels.map((value) => ({ value, text: t(`choices.${value}`) }))}
        onChoose={(fuel) => set({ "backup.fuel": fuel })}
        path="backup.fuel"
      />
      <NumberField path="backup.ratingKw" label="ratingKw" unit="kW" value={backup.ratingKw} />
      <SelectField
        label="redundancy"
        value={redundancy}
        choices={(redundancy === "other" ? (["other", ...redundancies] as const) : redundancies).map((value) => ({
          value,
          text: t(`choices.${value}`),
        }))}
        onChoose={(value) =>
          value === "other"
            ? undefined
            : set({
                "backup.redundancy.spareCount": null,
                "backup.redundancy.perCount": null,
                "backup.redundancy": value,
              })
        }
        path="backup.redundancy"
      />
      <NumberField path="backup.ups.bridgeS" label="upsRuntimeS" unit="s" value={backup.ups.bridgeS} />
    </FieldGroup>
  );
}
