/** The bar at the top: name, search, projection and language. */
import { Button, SegmentedControl } from "@mantine/core";
import { rememberLanguage } from "../i18n/preference";
import { useViewer } from "../state/context";
import type { ChangeView } from "../state/use-view";
import { isProjection, type View } from "../state/view";
import { SearchBox } from "./search-box";

export function Header({ view, change }: { readonly view: View; readonly change: ChangeView }) {
  const { text } = useViewer();
  const other = text.language === "zh" ? "en" : "zh";
  const projections = Object.entries(text.projections).map(([value, label]) => ({ value, label }));
  return (
    <header className="header">
      <h1>
        <span className="wordmark">{text.title}</span> <small>{text.subtitle}</small>
      </h1>
      <SearchBox />
      <SegmentedControl
        aria-label={text.projection}
        data={projections}
        value={view.projection}
        onChange={(value) => isProjection(value) && change({ projection: value })}
      />
      <Button
        variant="default"
        aria-label={text.switchLanguageHint}
        title={text.switchLanguageHint}
        onClick={() => {
          rememberLanguage(other);
          change({ language: other });
        }}
      >
        {text.switchLanguage}
      </Button>
    </header>
  );
}
