import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import css from "./overview.module.css";

const FilesPanel = lazy(() => import("./files-panel.tsx").then((module) => ({ default: module.FilesPanel })));

/** Files in and out, fetched when they are asked for. */
export function FilesFold() {
  const t = useTranslations();
  const [open, setOpen] = useState(false);
  return (
    <details className={css.fold} data-fold="files" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("start.files")}</summary>
      {open ? (
        <Suspense fallback={<p>{t("page.loading")}</p>}>
          <FilesPanel />
        </Suspense>
      ) : null}
    </details>
  );
}
