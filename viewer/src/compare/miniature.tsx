/** A small picture of one side: both are drawn at one scale, and two periods at one place, so that what moves is news. */
import { useMediaQuery } from "@mantine/hooks";
import { useMemo } from "react";
import { describeNode } from "../data/describe";
import { LABEL_FONT, usePalette } from "../graph/palette";
import { shotOfPicture } from "../graph/shot";
import { formatShot } from "../share/svg";
import { useViewer } from "../state/context";
import type { Comparison } from "../state/view";
import { frameFor, picturesOf } from "./pictures";

/** In pixels; the picture is shown as wide as its side, and its labels must stay readable. */
const LARGE = { width: 520, height: 340 };
const SMALL = { width: 220, height: 240 };

/** A picture of one side, which cannot be clicked. */
export function Miniature({ comparison, side }: { readonly comparison: Comparison; readonly side: 0 | 1 }) {
  const { model, picture: shown, view, text } = useViewer();
  const palette = usePalette();
  const size = useMediaQuery("(max-width: 900px)") ? SMALL : LARGE;
  const pictures = useMemo(
    () => picturesOf(model, view, comparison),
    [model, view.projection, view.filters, comparison],
  );
  const address = useMemo(() => {
    const frame = frameFor(pictures, comparison.of, side);
    const svg = formatShot(shotOfPicture(pictures[side], frame, size, palette), LABEL_FONT);
    return `data:image/svg+xml,${encodeURIComponent(svg)}`;
  }, [pictures, side, palette, size]);
  const name =
    comparison.of === "nodes"
      ? describeNode(model, shown, comparison.pair[side]).label
      : `${comparison.pair[side].from} – ${comparison.pair[side].to}`;
  return <img className="miniature" src={address} {...size} alt={text.pictureOf(name)} />;
}
