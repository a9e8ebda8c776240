/** The bar at the top: name, search, projection, and what else there is to open. */
import { ActionIcon, Button, SegmentedControl } from "@mantine/core";
import { halvesOf } from "../compare/compare";
import { useEditing } from "../edit/context";
import { useNotebook } from "../notebook/context";
import { rememberLanguage } from "../i18n/preference";
import { useViewer } from "../state/context";
import { isProjection } from "../state/choices";
import { Icon, type IconName } from "./icon";
import { SaveMenu } from "./save-menu";
import { SearchBox } from "./search-box";

/** A bar with the name, the search field, the projections, and buttons that open everything else. */
export function Header() {
  const { view, change, text } = useViewer();
  const projections = Object.entries(text.projections).map(([value, label]) => ({ value, label }));
  return (
    <header className="header">
      <h1>
        <span className="wordmark">{text.title}</span> <small>{text.subtitle}</small>
      </h1>
      <SearchBox />
      <SegmentedControl
        className="projections"
        aria-label={text.projection}
        data={projections}
        value={view.projection}
        onChange={(value) => isProjection(value) && change({ projection: value })}
      />
      <Openers />
    </header>
  );
}

/** Table, comparison, console and the other language. */
function Openers() {
  const { model, view, change, served, text } = useViewer();
  const editing = useEditing();
  const { content, send } = useNotebook();
  const hasNotebook = send !== null || content.views.length + content.remarks.length > 0;
  const isTable = view.stage === "table";
  const isMap = view.stage === "map";
  const halves = halvesOf(model);
  const comparing = view.comparison?.of === "periods";
  return (
    <div className="openers">
      <Opener
        name={isTable ? "graph" : "table"}
        label={isTable ? text.showGraph : text.showTable}
        onClick={() => change({ stage: isTable ? "graph" : "table", comparison: null })}
      />
      <Opener
        name="sentences"
        label={text.sentences}
        onClick={() => change({ sentences: { words: "", paper: "", file: "", type: "", evidence: "" } })}
      />
      <Opener
        name="map"
        label={text.map}
        pressed={isMap}
        onClick={() => change({ stage: isMap ? "graph" : "map", comparison: null })}
      />
      {halves !== null && (
        <Opener
          name="compare"
          label={comparing ? text.closeComparison : text.comparePeriods}
          pressed={comparing}
          onClick={() => change({ comparison: comparing ? null : { of: "periods", pair: halves } })}
        />
      )}
      <SaveMenu />
      {hasNotebook && <Opener name="notebook" label={text.notebook} onClick={() => change({ notebook: true })} />}
      {editing !== null && (
        <>
          <Opener
            name="edit"
            label={text.corrections(editing.corrections.length)}
            onClick={() => change({ editing: "list" })}
          />
          <Opener name="add" label={text.addPages} onClick={() => change({ editing: "pages" })} />
        </>
      )}
      {served && (
        <Opener
          name="console"
          label={text.console}
          pressed={view.console}
          onClick={() => change({ console: !view.console })}
        />
      )}
      <LanguageButton />
    </div>
  );
}

/** Goes over to the other language. */
function LanguageButton() {
  const { change, text } = useViewer();
  const other = text.language === "zh" ? "en" : "zh";
  return (
    <Button
      variant="default"
      className="language"
      aria-label={text.switchLanguageHint}
      title={text.switchLanguageHint}
      lang={other === "zh" ? "zh-Hans" : "en"}
      onClick={() => {
        rememberLanguage(other);
        change({ language: other });
      }}
    >
      {text.switchLanguage}
    </Button>
  );
}

interface OpenerProps {
  readonly name: IconName;
  readonly label: string;
  /** For what stays open until pressed again. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function Opener({ name, label, pressed, onClick }: OpenerProps) {
  return (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={label}
      title={label}
      {...(pressed !== undefined && { "aria-pressed": pressed })}
      onClick={onClick}
    >
      <Icon name={name} />
    </ActionIcon>
  );
}
