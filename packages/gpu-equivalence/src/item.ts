import { type Finding, rowById } from "@watthall/basis";
import { type Accelerator, accelerators, type HardwareStatus, type Rack, racks } from "@watthall/hardware";
import { z } from "zod";

/** Schema of what is counted: packages of an accelerator, or rack systems. */
export const item = z
  .strictObject({
    accelerator: z.string().optional().meta({ description: "Id of a package: h100-sxm, gb200" }),
    rack: z.string().optional().meta({ description: "Id of a rack system: gb200-nvl72, kyber-vr300" }),
  })
  .refine(({ accelerator, rack }) => (accelerator === undefined) !== (rack === undefined), {
    message: "either { accelerator }, which counts packages, or { rack }",
  })
  .meta({ description: "Packages of an accelerator, or rack systems: one of the two" });

/** What is counted: packages of an accelerator, or rack systems. */
export type Item = z.output<typeof item>;

/** An item with its rows looked up. */
export interface ResolvedItem {
  readonly id: string;
  readonly name: string;
  readonly accelerator: Accelerator;
  /** `null` where packages are counted, not racks. */
  readonly rack: Rack | null;
  /** Packages in one of the item: 1 for a package. */
  readonly packageCount: number;
  readonly status: HardwareStatus;
}

const worse: readonly HardwareStatus[] = ["shipping", "announced", "reported-cancelled"];

/** A rack by its id, refused in the asking model's name. */
export function resolveRack(model: string, path: string, id: string): ResolvedItem & { readonly rack: Rack } {
  const rack = rowById(model, path, racks, id);
  const accelerator = rowById(model, path, accelerators, rack.accelerator);
  const status = worse.indexOf(rack.status) < worse.indexOf(accelerator.status) ? accelerator.status : rack.status;
  return { id, name: rack.name, accelerator, rack, packageCount: rack.packageCount, status };
}

/** Looks an item's rows up. */
export function resolveItem(model: string, path: string, wanted: Item): ResolvedItem {
  if (wanted.rack !== undefined) return resolveRack(model, `${path}.rack`, wanted.rack);
  const accelerator = rowById(model, `${path}.accelerator`, accelerators, wanted.accelerator ?? "");
  const { id, name, status } = accelerator;
  return { id, name, accelerator, rack: null, packageCount: 1, status };
}

/** What an item's status means for whoever plans with it. */
export function statusFindings({ name, status, rack, accelerator }: ResolvedItem, path: string): readonly Finding[] {
  if (status === "shipping") return [];
  const note = rack?.statusNote ?? accelerator.statusNote ?? "";
  return [
    {
      code: status === "announced" ? "hardware-announced" : "hardware-reported-cancelled",
      severity: "warning",
      message:
        `${name} is ${status === "announced" ? "announced, not shipping" : "reported cancelled"}: figures may move. ${note}`.trim(),
      path,
      value: status,
      source: (rack ?? accelerator).source,
    },
  ];
}
