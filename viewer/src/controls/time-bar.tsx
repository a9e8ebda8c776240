/** The time slider under the graph: a histogram of the events with an axis, a window over it, and playback. */
import { ActionIcon, Button, RangeSlider, SegmentedControl } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useEffect, useMemo, useRef, useState, type PointerEvent } from "react";
import {
  boundariesOf,
  countByBin,
  nextWindow,
  periodBetween,
  ticksOf,
  timelineOf,
  wholeTime,
  type Timeline,
} from "../data/timeline";
import { useViewer } from "../state/context";
import { formatSpan } from "../i18n/dates";
import { Icon } from "../parts/icon";

const SPEEDS = ["1", "2", "4"] as const;
const STEP_MS = 1200;

type Boundaries = readonly [number, number];

/** The slider; nothing where fewer than two days have events whose whole date is known. */
export function TimeBar() {
  const { model, view } = useViewer();
  const timeline = useMemo(() => timelineOf(model, view.axis), [model, view.axis]);
  return timeline === null ? null : <TimeSlider timeline={timeline} />;
}

function TimeSlider({ timeline }: { readonly timeline: Timeline }) {
  const { picture, unwindowed, view, change, text } = useViewer();
  const { bins } = timeline;
  const value = boundariesOf(timeline, view.period);
  const counts = useMemo(() => countByBin(timeline, unwindowed.events.values()), [timeline, unwindowed]);
  const undated = useMemo(
    () => [...unwindowed.events.values()].filter(({ dateFrom }) => dateFrom === null).length,
    [unwindowed],
  );
  const sliding = useRef(false);
  const [playing, setPlaying] = useState(false);
  const slide = (to: Boundaries): void => {
    // The window before the first move of a hand is what back returns to.
    change({ period: periodBetween(timeline, to) }, sliding.current ? "drift" : "step");
    sliding.current = true;
  };
  const nameOf = (boundary: number): string => bins[Math.min(boundary, bins.length - 1)]?.from ?? "";
  return (
    <section className="time" aria-label={text.timeline}>
      <Playback timeline={timeline} counts={counts} value={value} playing={playing} onPlaying={setPlaying} />
      <div className="time-slider">
        <Histogram counts={counts} value={value} onBrush={slide} onBrushed={() => (sliding.current = false)} />
        <RangeSlider
          size="xs"
          min={0}
          max={bins.length}
          minRange={1}
          label={null}
          value={value}
          onChange={slide}
          onChangeEnd={() => (sliding.current = false)}
          thumbFromLabel={`${text.windowFrom} ${nameOf(value[0])}`}
          thumbToLabel={`${text.windowTo} ${nameOf(value[1] - 1)}`}
        />
        <Axis timeline={timeline} />
      </div>
      <div className="time-facts">
        <span lang="zh-Hans">
          {view.period === null ? text.allTime : formatSpan(view.period.from, view.period.to, text.language)}
        </span>
        <span className="quiet">{text.inWindow(picture.events.size)}</span>
        {undated > 0 && <span className="quiet">{text.undated(undated, view.period === null)}</span>}
      </div>
      <TimeButtons timeline={timeline} />
    </section>
  );
}

/** To the whole of time, into the window, and back to where the events are. */
function TimeButtons({ timeline: { before, after } }: { readonly timeline: Timeline }) {
  const { model, view, change, text } = useViewer();
  const { period, axis } = view;
  return (
    <div className="time-buttons">
      {before + after > 0 && (
        <Button variant="subtle" size="compact-xs" onClick={() => change({ axis: wholeTime(model) })}>
          {text.beyondAxis(before, after)}
        </Button>
      )}
      {period !== null && (
        <Button variant="subtle" size="compact-xs" onClick={() => change({ axis: period })}>
          {text.zoomToWindow}
        </Button>
      )}
      {axis !== null && (
        <Button variant="subtle" size="compact-xs" onClick={() => change({ axis: null })}>
          {text.usualAxis}
        </Button>
      )}
      {period !== null && (
        <Button variant="subtle" size="compact-xs" onClick={() => change({ period: null })}>
          {text.allTime}
        </Button>
      )}
    </div>
  );
}

/** In pixels: a whole date, and room to the next. */
const TICK = 76;
const MOST_TICKS = 8;

function Axis({ timeline }: { readonly timeline: Timeline }) {
  const { ref, width } = useElementSize();
  const room = Math.max(1, Math.min(MOST_TICKS, Math.floor(width / TICK)));
  const ticks = useMemo(() => ticksOf(timeline, room), [timeline, room]);
  return (
    <div className="time-axis" aria-hidden="true" ref={ref}>
      {ticks.map(({ at, label }) => (
        <span key={at} style={{ left: `${(100 * at) / timeline.bins.length}%` }}>
          {label}
        </span>
      ))}
    </div>
  );
}

interface HistogramProps {
  readonly counts: readonly number[];
  readonly value: Boundaries;
  /** A window is drawn over the histogram with the mouse or a finger. */
  readonly onBrush: (window: Boundaries) => void;
  readonly onBrushed: () => void;
}

function Histogram({ counts, value, onBrush, onBrushed }: HistogramProps) {
  const most = Math.max(1, ...counts);
  const start = useRef<number | null>(null);
  const binAt = ({ currentTarget, clientX }: PointerEvent<SVGSVGElement>): number => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return Math.min(counts.length - 1, Math.max(0, Math.floor(((clientX - left) / width) * counts.length)));
  };
  const brush = (event: PointerEvent<SVGSVGElement>): void => {
    if (start.current === null) return;
    const here = binAt(event);
    onBrush([Math.min(start.current, here), Math.max(start.current, here) + 1]);
  };
  const end = (): void => {
    start.current = null;
    onBrushed();
  };
  return (
    <svg
      className="histogram"
      viewBox={`0 0 ${counts.length} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = binAt(event);
        brush(event);
      }}
      onPointerMove={brush}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {counts.map((count, at) => (
        // A stretch of time has no identity but its position.
        <rect
          key={at}
          x={at + 0.08}
          y={1 - count / most}
          width={0.84}
          height={count / most}
          data-inside={at >= value[0] && at < value[1]}
        />
      ))}
    </svg>
  );
}

interface PlaybackProps {
  readonly timeline: Timeline;
  readonly counts: readonly number[];
  readonly value: Boundaries;
  readonly playing: boolean;
  readonly onPlaying: (playing: boolean) => void;
}

function Playback({ timeline, counts, value, playing, onPlaying }: PlaybackProps) {
  const { view, change, text } = useViewer();
  const begun = playing || view.period !== null;
  const [cumulative, setCumulative] = useState(false);
  const [speed, setSpeed] = useState<string>("1");
  const last = timeline.bins.length;
  useEffect(() => {
    if (!playing) return undefined;
    const next = nextWindow(counts, value, cumulative);
    if (next === null) return onPlaying(false);
    const timer = setTimeout(() => change({ period: periodBetween(timeline, next) }, "drift"), STEP_MS / Number(speed));
    return () => clearTimeout(timer);
  }, [playing, cumulative, speed, value[0], value[1]]);
  const start = (): void => {
    // At the end, or with no window yet, it begins anew.
    if (value[1] >= last) {
      const width = value[0] === 0 ? Math.ceil(last / 10) : last - value[0];
      const first = nextWindow(counts, [-1, cumulative ? 0 : width - 1], cumulative) ?? [0, last];
      change({ period: periodBetween(timeline, cumulative ? [0, first[1]] : first) });
    }
    onPlaying(true);
  };
  return (
    <div className="time-play">
      <ActionIcon
        variant="default"
        aria-label={playing ? text.pause : text.play}
        title={playing ? text.pause : text.play}
        onClick={() => (playing ? onPlaying(false) : start())}
      >
        <Icon name={playing ? "pause" : "play"} />
      </ActionIcon>
      {begun && (
        <>
          <SegmentedControl
            size="xs"
            aria-label={text.play}
            transitionDuration={0}
            data={[
              { value: "moving", label: text.moving },
              { value: "cumulative", label: text.cumulative },
            ]}
            value={cumulative ? "cumulative" : "moving"}
            onChange={(way) => setCumulative(way === "cumulative")}
          />
          <SegmentedControl
            size="xs"
            aria-label={text.speed}
            transitionDuration={0}
            data={SPEEDS.map((times) => ({ value: times, label: `${times}×` }))}
            value={speed}
            onChange={setSpeed}
          />
        </>
      )}
    </div>
  );
}
