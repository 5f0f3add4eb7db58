import { type Application, Converter } from "typedoc";

/** Called by typedoc: modules are named as they are imported, `@watthall/sweep/pool`, rather than by where they lie. */
export function load(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? [])
      module.name = `@watthall/${module.name.replace(/\/src(\/|$)/, "$1").replace(/\/index$/, "")}`;
  });
}
