import "./no-eval.ts";
import "./theme/tokens.css";
import { createRoot } from "react-dom/client";
import { Page } from "./shell/page.tsx";
import { PageBoundary } from "./shell/page-boundary.tsx";

const place = document.getElementById("page");
if (place === null) throw new Error("index.html has no #page");
createRoot(place).render(
  <PageBoundary>
    <Page />
  </PageBoundary>,
);
