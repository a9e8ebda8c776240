import { MantineProvider } from "@mantine/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { keepPages } from "./data/kept";
import { takeKey } from "./state/key";

const root = document.getElementById("root");
if (root === null) throw new Error("main: the page has no element with the id root. Serve viewer/dist unchanged.");

takeKey();

// A site that `xingji export site` wrote has its data in the page; `xingji view` serves them beside it.
const held = (id: string): string | null => document.getElementById(id)?.textContent ?? null;
const place = {
  text: held("dataset"),
  outline: held("outline"),
  notebook: held("notebook"),
  built: held("built"),
  address: "graph.json",
};
keepPages(held("pages"));

// Mantine would write its variables into a <style> element, which a strict content policy refuses: the defaults come
// with its style sheet, and what differs from them stands in ours.
createRoot(root).render(
  <StrictMode>
    <MantineProvider defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <App place={place} />
    </MantineProvider>
  </StrictMode>,
);

// A script without an export is CommonJS to the bundler, as the package is: it would wrap each module in a function, and
// the page would begin a fifth of a second later.
// oxlint-disable-next-line typescript/no-useless-empty-export, unicorn/require-module-specifiers -- it is not useless
export {};
