/** The time slider under the graph: a histogram of the events, a window over it, and playback. */
import { ActionIcon, Button, RangeSlider, SegmentedControl } from "@mantine/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { boundariesOf, countByBin, periodBetween, timelineOf, type Timeline } from "../data/timeline";
import { useViewer } from "../state/context";
import { formatSpan } from "../i18n/dates";
import { Icon } from "../parts/icon";

const SPEEDS = ["1", "2", "4"] as const;
const STEP_MS = 1200;

type Boundaries = readonly [number, number];

export function TimeBar() {
  const { model } = useViewer();
  const timeline = useMemo(() => timelineOf(model), [model]);
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
      <Playback timeline={timeline} value={value} playing={playing} onPlaying={setPlaying} />
      <div className="time-slider">
        <Histogram counts={counts} value={value} />
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
      </div>
      <div className="time-facts">
        <span lang="zh-Hans">
          {view.period === null ? text.allTime : formatSpan(view.period.from, view.period.to, text.language)}
        </span>
        <span className="quiet" title={view.period === null || undated === 0 ? undefined : text.undated(undated)}>
          {text.inWindow(picture.events.size)}
          {view.period !== null && undated > 0 && " *"}
        </span>
      </div>
      {view.period !== null && (
        <Button variant="subtle" size="compact-xs" onClick={() => change({ period: null })}>
          {text.allTime}
        </Button>
      )}
    </section>
  );
}

function Histogram({ counts, value }: { readonly counts: readonly number[]; readonly value: Boundaries }) {
  const most = Math.max(1, ...counts);
  return (
    <svg className="histogram" viewBox={`0 0 ${counts.length} 1`} preserveAspectRatio="none" aria-hidden="true">
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
  readonly value: Boundaries;
  readonly playing: boolean;
  readonly onPlaying: (playing: boolean) => void;
}

function Playback({ timeline, value, playing, onPlaying }: PlaybackProps) {
  const { view, change, text } = useViewer();
  const begun = playing || view.period !== null;
  const [cumulative, setCumulative] = useState(false);
  const [speed, setSpeed] = useState<string>("1");
  const last = timeline.bins.length;
  useEffect(() => {
    if (!playing) return undefined;
    if (value[1] >= last) return onPlaying(false);
    const next: Boundaries = [cumulative ? value[0] : value[0] + 1, value[1] + 1];
    const timer = setTimeout(() => change({ period: periodBetween(timeline, next) }, "drift"), STEP_MS / Number(speed));
    return () => clearTimeout(timer);
  }, [playing, cumulative, speed, value[0], value[1]]);
  const start = (): void => {
    // At the end, or with no window yet, it begins anew.
    if (value[1] >= last) {
      const width = value[0] === 0 ? Math.ceil(last / 10) : last - value[0];
      change({ period: periodBetween(timeline, [0, cumulative ? 1 : width]) });
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
