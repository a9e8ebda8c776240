/** Saves what the graph shows, with its legend and its source, as a picture or a drawing. */
import { ActionIcon, Menu } from "@mantine/core";
import { useState } from "react";
import type { LinkKind } from "../data/links";
import type { PictureKind } from "../data/picture";
import type { GraphView } from "../graph/graph-view";
import { formatValue, type Scale } from "../graph/style";
import { shadeOf } from "../graph/colours";
import { LABEL_FONT, usePalette, type Palette } from "../graph/palette";
import { formatSpan } from "../i18n/dates";
import { download } from "../share/download";
import { drawPng } from "../share/png";
import { formatSvg, type Caption, type ShotKey } from "../share/svg";
import { useViewer, type Viewer } from "../state/context";
import { useServed } from "../state/served";
import type { Colouring } from "../state/choices";
import { FIRST_FIGURE } from "../state/view";
import { Icon } from "./icon";
import { EDGE_KINDS, NODE_KINDS, categoryName, communityKeys, countKinds, placesOf } from "./legend";

/** Pixels of the picture for one of the screen: enough for print. */
const SCALE = 2;

/** Nothing while no graph is drawn and nothing can be exported. */
export function SaveMenu() {
  const viewer = useViewer();
  const { model, drawing, text } = viewer;
  const palette = usePalette();
  const [failed, setFailed] = useState(false);
  const { formats, built } = useServed();
  if (drawing === null && formats.length === 0) return null;
  const draw = (from: GraphView): string => formatSvg(from.shot(), captionOf(viewer, palette, built), LABEL_FONT);
  const saveSvg = (from: GraphView): void => download(`${model.name}.svg`, draw(from), "image/svg+xml");
  const savePng = (from: GraphView): void => {
    setFailed(false);
    drawPng(draw(from), SCALE).then(
      (picture) => download(`${model.name}.png`, picture),
      () => setFailed(true),
    );
  };
  return (
    <>
      {failed && (
        <p role="alert" className="save-failed">
          {text.saveFailed}
        </p>
      )}
      <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={text.save} title={text.save}>
            <Icon name="save" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {drawing !== null && (
            <>
              <Menu.Item onClick={() => savePng(drawing)}>{text.savePng}</Menu.Item>
              <Menu.Item onClick={() => saveSvg(drawing)}>{text.saveSvg}</Menu.Item>
              <Menu.Item onClick={() => viewer.change({ figure: FIRST_FIGURE })}>{text.figure}…</Menu.Item>
            </>
          )}
          {formats.length > 0 && (
            <Menu.Item onClick={() => viewer.change({ exporting: true })}>{text.exportTitle}…</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

/**
 * Title, legend and source of what the graph shows.
 *
 * @param built - the day of the build; null where nobody says it
 */
export function captionOf(
  { model, picture, communities, style, view, text }: Viewer,
  palette: Palette,
  built: string | null,
): Caption {
  const { nodes, edges, doubtful } = countKinds(picture.graph);
  const period = view.period === null ? "" : formatSpan(view.period.from, view.period.to, text.language);
  const articles = new Set(
    [...picture.events.values()].flatMap(({ evidence }) => evidence.map(({ article }) => article)),
  );
  const isByKind = communities === null && style.nodeKeys === null;
  return {
    title: [model.name, text.projectionHints[view.projection], period].filter(Boolean).join(" · "),
    legend: [
      ...kindKeys(NODE_KINDS, nodes, doubtful, palette, text, (kind) => ({
        shape: kind === "person" ? "circle" : "square",
        colour: isByKind ? palette.node[kind] : palette.ink,
        text: text.nodeKinds[kind],
      })),
      ...(communities === null ? [] : communityKeys(picture.graph, communities, palette, text, placesOf(model))).map(
        (key) => ({
          shape: "square" as const,
          colour: key.colour,
          text: `${key.name} ${key.size}`,
        }),
      ),
      ...scaleKeys(style.nodeKeys, view.colouring, text),
      ...kindKeys(EDGE_KINDS, edges, doubtful, palette, text, (kind) => ({
        shape: "line",
        colour: palette.edge[kind],
        text: text.edgeKinds[kind],
      })),
    ],
    source: text.sourceLine(picture.events.size, articles.size, built),
  };
}

/** A line for each kind that is drawn, and behind these, paler, for what of each is doubtful. */
function kindKeys<Kind extends PictureKind | LinkKind>(
  kinds: readonly Kind[],
  counts: ReadonlyMap<Kind, number>,
  doubtful: ReadonlyMap<PictureKind | LinkKind, number>,
  palette: Palette,
  text: Viewer["text"],
  keyOf: (kind: Kind) => ShotKey,
): ShotKey[] {
  const all = kinds.filter((kind) => counts.has(kind)).map((kind) => [keyOf(kind), counts.get(kind)] as const);
  const some = kinds.filter((kind) => doubtful.has(kind)).map((kind) => [keyOf(kind), doubtful.get(kind)] as const);
  return [
    ...all.map(([key, count]) => ({ ...key, text: `${key.text} ${count}` })),
    ...some.map(([key, count]) => ({
      ...key,
      colour: shadeOf(key.colour, 0, palette),
      text: `${key.text} · ${text.doubtful} ${count}`,
    })),
  ];
}

/** Of a ramp its two ends; of categories each. */
function scaleKeys(scale: Scale | null, colouring: Colouring, text: Viewer["text"]): ShotKey[] {
  if (scale === null) return [];
  if (scale.kind === "categories") {
    return scale.keys.map(({ value, colour, count }) => ({
      shape: "square",
      colour,
      text: `${categoryName(value, colouring, text)} ${count}`,
    }));
  }
  const ends = [
    [scale.from, scale.colours[0]],
    [scale.to, scale.colours.at(-1)],
  ] as const;
  return ends.map(([value, colour = ""]) => ({
    shape: "square",
    colour,
    text: `${text.colourings[colouring]} ${formatValue(value)}`,
  }));
}
