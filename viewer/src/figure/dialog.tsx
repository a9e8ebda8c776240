/** A figure for a paper: its settings, a preview, and the files that show the same. */
import { Alert, Button, Checkbox, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { LABEL_FONT, usePalette } from "../graph/palette";
import { Dialog } from "../parts/dialog";
import { captionOf } from "../parts/save-menu";
import { download } from "../share/download";
import { drawPng } from "../share/png";
import { useViewer } from "../state/context";
import { useServed } from "../state/served";
import { FIGURE_GROUNDS, FIGURE_LABELS, type Figure } from "../state/view";
import { drawFigure, pixelRatio } from "./figure";
import { drawPdf } from "./pdf";

/** A dialog with settings, a preview of the figure, and buttons for PDF, SVG and PNG. */
export function FigureDialog({ figure }: { readonly figure: Figure }) {
  const viewer = useViewer();
  const { model, drawing, change, text } = viewer;
  const palette = usePalette();
  const preview = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  // The camera stands still while a dialog is over it.
  const shot = useMemo(() => drawing?.shot() ?? null, [drawing]);
  const { built } = useServed();
  const caption = captionOf(viewer, palette, built);
  const svg = shot === null ? null : drawFigure(shot, caption, figure, LABEL_FONT);
  const drawn = useDrawn(preview, svg);
  const set = (part: Partial<Figure>): void => change({ figure: { ...figure, ...part } }, "drift");
  const title = figure.title || caption.title;
  const save = async (ending: "svg" | "png" | "pdf"): Promise<void> => {
    if (svg === null || drawn.current === null) return;
    setFailed(false);
    try {
      if (ending === "svg") download(`${model.name}.svg`, svg, "image/svg+xml");
      if (ending === "png") download(`${model.name}.png`, await drawPng(svg, pixelRatio(figure)));
      if (ending === "pdf") download(`${model.name}.pdf`, await drawPdf(drawn.current, title));
    } catch {
      setFailed(true);
    }
  };
  return (
    <Dialog title={text.figure} onClose={() => change({ figure: null })}>
      <div className="figure">
        <Settings figure={figure} usual={caption.title} onChange={set} />
        <div className="figure-preview" ref={preview} role="img" aria-label={title} />
      </div>
      {failed && <Alert role="alert">{text.saveFailed}</Alert>}
      <div className="buttons">
        <Button onClick={() => void save("pdf")}>PDF</Button>
        <Button variant="default" onClick={() => void save("svg")}>
          SVG
        </Button>
        <Button variant="default" onClick={() => void save("png")}>
          PNG
        </Button>
      </div>
    </Dialog>
  );
}

/** The drawing itself stands in the preview: what is saved is what is seen. */
function useDrawn(place: React.RefObject<HTMLDivElement | null>, svg: string | null) {
  const drawn = useRef<SVGSVGElement | null>(null);
  useEffect(() => {
    if (svg === null || place.current === null) return;
    const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    drawn.current = root instanceof SVGSVGElement ? root : null;
    place.current.replaceChildren(root);
  }, [svg, place]);
  return drawn;
}

interface SettingsProps {
  readonly figure: Figure;
  /** The title where the reader gives none. */
  readonly usual: string;
  readonly onChange: (part: Partial<Figure>) => void;
}

function Settings({ figure, usual, onChange }: SettingsProps) {
  const { text } = useViewer();
  const number = (name: "width" | "height" | "dpi" | "type", label: string, least: number, most: number) => (
    <NumberInput
      size="xs"
      label={label}
      min={least}
      max={most}
      clampBehavior="blur"
      value={figure[name]}
      onChange={(value) => typeof value === "number" && value >= least && value <= most && onChange({ [name]: value })}
    />
  );
  const check = (name: "caption" | "grey" | "weighted", label: string) => (
    <Checkbox
      size="xs"
      label={label}
      checked={figure[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
    />
  );
  return (
    <div className="figure-settings">
      {number("width", text.figureWidth, 40, 500)}
      {number("height", text.figureHeight, 40, 500)}
      {number("type", text.figureType, 4, 24)}
      {number("dpi", text.figureDpi, 72, 1200)}
      <NativeSelect
        size="xs"
        label={text.figureGround}
        value={figure.ground}
        data={FIGURE_GROUNDS.map((value) => ({ value, label: text.figureGrounds[value] }))}
        onChange={(event) => onChange({ ground: FIGURE_GROUNDS.find((one) => one === event.currentTarget.value)! })}
      />
      <NativeSelect
        size="xs"
        label={text.figureLabels}
        value={figure.labels}
        data={FIGURE_LABELS.map((value) => ({ value, label: text.figureLabelsOf[value] }))}
        onChange={(event) => onChange({ labels: FIGURE_LABELS.find((one) => one === event.currentTarget.value)! })}
      />
      <TextInput
        size="xs"
        className="figure-title"
        label={text.figureTitle}
        placeholder={usual}
        value={figure.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      {check("caption", text.figureCaption)}
      {check("grey", text.figureGrey)}
      {check("weighted", text.figureWeighted)}
    </div>
  );
}
