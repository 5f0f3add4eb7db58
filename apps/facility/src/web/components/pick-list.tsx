import css from "./pick-list.module.css";

/** Something that one press sets. */
export interface Pick {
  readonly id: string;
  readonly text: string;
  readonly chosen: boolean;
  readonly choose: () => void;
}

/** Buttons of which one is chosen at most. */
export function PickList({ title, picks }: { readonly title: string; readonly picks: readonly Pick[] }) {
  return (
    <fieldset className={css.picks}>
      <legend>{title}</legend>
      {picks.map(({ id, text, chosen, choose }) => (
        <button key={id} type="button" data-pick={id} aria-pressed={chosen} onClick={choose}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
