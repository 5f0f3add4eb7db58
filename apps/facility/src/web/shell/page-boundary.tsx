import { Component, type ReactNode } from "react";
import { messages as english } from "../../messages/en.ts";
import css from "./notices.module.css";

/** Says that the page broke, and offers the start, where a defect would leave it blank. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main className={css.notices}>
        <p role="alert">
          {english.page.crashed} <a href="?">{english.page.startAgain}</a>
        </p>
        <p lang="fr">
          La page a rencontré un défaut. <a href="?">Recommencer</a>
        </p>
      </main>
    );
  }
}
