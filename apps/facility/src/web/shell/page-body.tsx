import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { useTranslations } from "use-intl";
import type { Fact } from "../../facts/fact.ts";
import type { ViewId } from "../link/link.ts";
import { usePage } from "../site/page-context.ts";
import { OverviewView } from "../views/overview/overview-view.tsx";
import { LiveResult } from "./live-result.tsx";
import css from "./page-body.module.css";
import { PageHeader } from "./page-header.tsx";
import { ViewNav } from "./view-nav.tsx";

const TraceDialog = lazy(() =>
  import("../components/trace-dialog.tsx").then((module) => ({ default: module.TraceDialog })),
);

const views: Readonly<Record<ViewId, ComponentType>> = {
  overview: OverviewView,
  feed: lazy(() => import("../views/feed/feed-view.tsx").then(({ FeedView }) => ({ default: FeedView }))),
  backup: lazy(() => import("../views/backup/backup-view.tsx").then(({ BackupView }) => ({ default: BackupView }))),
  cooling: lazy(() =>
    import("../views/cooling/cooling-view.tsx").then(({ CoolingView }) => ({ default: CoolingView })),
  ),
  equivalence: lazy(() =>
    import("../views/equivalence/equivalence-view.tsx").then(({ EquivalenceView }) => ({ default: EquivalenceView })),
  ),
  economics: lazy(() =>
    import("../views/economics/economics-view.tsx").then(({ EconomicsView }) => ({ default: EconomicsView })),
  ),
  uncertainty: lazy(() =>
    import("../views/uncertainty/uncertainty-view.tsx").then(({ UncertaintyView }) => ({ default: UncertaintyView })),
  ),
  compare: lazy(() =>
    import("../views/compare/compare-view.tsx").then(({ CompareView }) => ({ default: CompareView })),
  ),
  "fact-check": lazy(() =>
    import("../views/fact-check/fact-check-view.tsx").then(({ FactCheckView }) => ({ default: FactCheckView })),
  ),
};

interface PageBodyProps {
  readonly notices: ReactNode;
  readonly traced: Fact | null;
  readonly onTraceClosed: () => void;
}

/** Head, views and the view that is open. */
export function PageBody({ notices, traced, onTraceClosed }: PageBodyProps) {
  const t = useTranslations("page");
  const names = useTranslations("views");
  const { link } = usePage();
  const View = views[link.view];
  return (
    <>
      <PageHeader />
      <ViewNav />
      {notices}
      <main id="results" className={css.main} tabIndex={-1}>
        <h2 className={css.title}>{names(link.view)}</h2>
        <Suspense fallback={<p>{t("loading")}</p>}>
          <View />
        </Suspense>
      </main>
      <footer className={css.footer}>
        <p>{t("hint")}</p>
        <p>{t("offline")}</p>
      </footer>
      <LiveResult />
      <Suspense>{traced === null ? null : <TraceDialog fact={traced} onClose={onTraceClosed} />}</Suspense>
    </>
  );
}
