/** A small picture of one side: both are drawn at one scale, and two periods at one place, so that what moves is news. */
import { useMediaQuery } from "@mantine/hooks";
import { useMemo } from "react";
import { describeNode } from "../data/describe";
import type { Model } from "../data/model";
import { buildPicture, type Picture } from "../data/picture";
import { frameOf, type Frame } from "../graph/camera";
import { LABEL_FONT, usePalette } from "../graph/palette";
import { shotOfPicture } from "../graph/shot";
import { formatShot } from "../share/svg";
import { useViewer } from "../state/context";
import type { Comparison, View } from "../state/view";

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

/** Around both periods; of two people or sites around the one, as large as the larger needs. */
function frameFor(pictures: readonly [Picture, Picture], of: Comparison["of"], side: 0 | 1): Frame {
  const points = pictures.map(({ graph }) => graph.mapNodes((_node, point) => point));
  if (of === "periods") return frameOf(points.flat());
  const frames = points.map(frameOf);
  const most = (axis: "x" | "y"): number => Math.max(...frames.map((frame) => frame[axis][1] - frame[axis][0]));
  const about = (axis: "x" | "y"): [number, number] => {
    const [from, to] = frames[side]![axis];
    return [(from + to - most(axis)) / 2, (from + to + most(axis)) / 2];
  };
  return { x: about("x"), y: about("y") };
}

/** Of two people or sites their neighbours, of two periods all that the filters leave. */
function picturesOf(model: Model, view: View, comparison: Comparison): readonly [Picture, Picture] {
  const whole: View = {
    ...view,
    grain: "site",
    folded: [],
    focus: null,
    ego: null,
    hidden: [],
    expanded: [],
    period: null,
  };
  const of = (part: Partial<View>): Picture => buildPicture(model, { ...whole, ...part });
  if (comparison.of === "periods") {
    const [one, other] = comparison.pair;
    return [of({ period: one }), of({ period: other })];
  }
  const [one, other] = comparison.pair;
  return [
    of({ projection: "all", ego: { node: one, depth: 1 } }),
    of({ projection: "all", ego: { node: other, depth: 1 } }),
  ];
}
