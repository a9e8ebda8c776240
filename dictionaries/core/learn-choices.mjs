/**
 * Learns to choose: small networks with one layer of units, by Adam on the log-likelihood of the right readings. The same
 * choices give the same bytes. What was learned before from pages that are not at hand can be gone on from.
 */
import { readFileSync } from "node:fs";

/** Networks that are learned by themselves and averaged, and the units of each. */
const [NETWORKS, UNITS] = [3, 16];

/** How often all choices are gone through, how many at a time, how far at first, and how strongly weights are held near zero. */
const LARGE = { rounds: 10, atATime: 512, step: 0.01, hold: 3e-4 };

/** A source of even numbers from 0 to 1 (Mulberry32 of Tommy Ettinger, public domain). */
export function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Normally distributed numbers by Box and Muller. */
const normal = (roll, width) => width * Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll());

/** Numbers that are learned: with their mean slope and mean square, and how strongly they are held near zero, or near what they were. */
class Weights {
  constructor(size, hold, first = () => 0) {
    this.values = Float32Array.from({ length: size }, first);
    this.anchor = new Float32Array(size);
    this.slope = new Float32Array(size);
    this.mean = new Float32Array(size);
    this.square = new Float32Array(size);
    this.hold = hold;
  }

  /** Goes on from numbers learned before: begins with them, and is held near them. */
  goOn(at, value) {
    this.values[at] = value;
    this.anchor[at] = value;
  }

  /** One step of Adam. */
  step(time, length) {
    const { values, anchor, slope, mean, square, hold } = this;
    const [young, old] = [1 - 0.9 ** time, 1 - 0.999 ** time];
    for (let at = 0; at < values.length; at += 1) {
      const down = slope[at] + hold * (values[at] - anchor[at]);
      mean[at] = 0.9 * mean[at] + 0.1 * down;
      square[at] = 0.999 * square[at] + 0.001 * down * down;
      values[at] -= (length * (mean[at] / young)) / (Math.sqrt(square[at] / old) + 1e-8);
    }
    slope.fill(0);
  }
}

class Network {
  constructor(size, seen, hold, roll) {
    this.seen = seen;
    this.own = new Weights(size, hold);
    this.onUnits = new Weights(seen * UNITS, hold, () => normal(roll, 0.15));
    this.bias = new Weights(UNITS, 0);
    this.worth = new Weights(UNITS, hold, () => normal(roll, 0.3));
  }

  /** @param prior - a model as `priorOf` reads it, of which this is the network `which`; `places` says where its features stand now */
  goOn({ own, onUnits, bias, worth }, places, which) {
    bias[which].forEach((value, unit) => this.bias.goOn(unit, value));
    worth[which].forEach((value, unit) => this.worth.goOn(unit, value));
    places.forEach((place, slot) => {
      this.own.goOn(place, own[slot]);
      for (let unit = 0; unit < UNITS && slot < onUnits.length; unit += 1)
        this.onUnits.goOn(place * UNITS + unit, onUnits[slot][which * UNITS + unit]);
    });
  }

  /** What a reading's features say; `units` is filled with what each unit holds. */
  score(reading, values, units) {
    const [own, onUnits, worth] = [this.own.values, this.onUnits.values, this.worth.values];
    let sum = 0;
    units.set(this.bias.values);
    reading.forEach((feature, at) => {
      const value = values?.[at] ?? 1;
      sum += own[feature] * value;
      if (feature >= this.seen) return;
      for (let unit = 0; unit < UNITS; unit += 1) units[unit] += onUnits[feature * UNITS + unit] * value;
    });
    for (let unit = 0; unit < UNITS; unit += 1) if (units[unit] > 0) sum += units[unit] * worth[unit];
    return sum;
  }

  /** Adds the slope of one choice, `share` of all that are gone through at a time. */
  add({ readings, values = [], right, none, weight = 1 }, share) {
    const units = readings.map(() => new Float32Array(UNITS));
    const powers = readings.map((reading, at) => Math.exp(Math.min(30, this.score(reading, values[at], units[at]))));
    const all = powers.reduce((sum, power) => sum + power, 1);
    const good = powers.reduce((sum, power, at) => sum + (right[at] ? power : 0), none ? 1 : 0);
    powers.forEach((power, at) => {
      const slope = (power / all - (right[at] ? power / good : 0)) * weight * share;
      if (Math.abs(slope) > 1e-9) this.back(readings[at], values[at], units[at], slope);
    });
  }

  back(reading, values, units, slope) {
    const worth = this.worth.values;
    const down = Float32Array.from(units, (held, unit) => (held > 0 ? slope * worth[unit] : 0));
    for (let unit = 0; unit < UNITS; unit += 1) {
      if (units[unit] > 0) this.worth.slope[unit] += slope * units[unit];
      this.bias.slope[unit] += down[unit];
    }
    reading.forEach((feature, at) => {
      const value = values?.[at] ?? 1;
      this.own.slope[feature] += slope * value;
      if (feature >= this.seen) return;
      for (let unit = 0; unit < UNITS; unit += 1) this.onUnits.slope[feature * UNITS + unit] += down[unit] * value;
    });
  }

  step(time, length) {
    for (const weights of [this.own, this.onUnits, this.bias, this.worth]) weights.step(time, length);
  }
}

function learnOne(choices, { names, seen, prior }, { rounds, atATime, step, hold }, seed) {
  const roll = dice(seed);
  const network = new Network(names.length, seen, hold, roll);
  if (prior !== undefined) {
    const placeOf = new Map(names.map((name, place) => [name, place]));
    network.goOn(
      prior,
      prior.names.map((name) => placeOf.get(name)),
      seed - 1,
    );
  }
  const order = choices.map((_, at) => at);
  const steps = rounds * Math.ceil(choices.length / atATime);
  let time = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(roll() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (let first = 0; first < order.length; first += atATime) {
      const some = order.slice(first, first + atATime);
      for (const at of some) network.add(choices[at], 1 / some.length);
      time += 1;
      network.step(time, step * (1 - time / steps) + step / 100);
    }
  }
  return network;
}

/** Weights as signed bytes, with what one step of them is worth. */
function stepped(values) {
  const step = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6) / 127;
  return [step, Int8Array.from(values, (value) => Math.round(value / step))];
}

/** A list in parts of the same length. */
const parted = (list, length) =>
  Array.from({ length: Math.ceil(list.length / length) }, (_, part) => [
    ...list.subarray(part * length, (part + 1) * length),
  ]);

/** What a model holds that was learned before, as `pack` wrote it: by feature, and by network and unit. */
export function priorOf(path) {
  const file = readFileSync(path);
  const line = file.indexOf(10);
  const { names, bias, worth, steps } = JSON.parse(file.subarray(0, line).toString("utf8"));
  const weights = new Int8Array(file.subarray(line + 1));
  return {
    names,
    own: Float64Array.from(weights.subarray(0, names.length), (value) => value * steps[0]),
    onUnits: parted(
      Float64Array.from(weights.subarray(names.length), (value) => value * steps[1]),
      NETWORKS * UNITS,
    ),
    bias: parted(Float64Array.from(bias), UNITS),
    worth: parted(
      Float64Array.from(worth, (value) => value * NETWORKS),
      UNITS,
    ),
  };
}

/**
 * The features that are worth learning, those that bear on units first; all that were learned before stay.
 * @param features - `names` of all that were met, by number, and `counts`, how often each was
 * @param least - one that was met less often is left out
 * @param leastOnUnits - one that was met less often only counts by itself
 * @param prior - what was learned before, if it is to be gone on from
 * @returns `names` in order, how many of them, counted from the first, bear on units (`seen`), `placeOf` the number of a feature
 */
export function worthLearning({ names, counts }, least, leastOnUnits, prior) {
  const known = prior?.names ?? [];
  const old = new Set(known);
  const fresh = [...counts.keys()].filter((feature) => counts[feature] >= least && !old.has(names[feature]));
  const bears = (feature) => counts[feature] >= leastOnUnits;
  const onUnits = prior?.onUnits.length ?? 0;
  const ordered = [
    ...known.slice(0, onUnits),
    ...fresh.filter(bears).map((feature) => names[feature]),
    ...known.slice(onUnits),
    ...fresh.filter((feature) => !bears(feature)).map((feature) => names[feature]),
  ];
  const places = new Map(ordered.map((name, place) => [name, place]));
  const placed = names.map((name) => places.get(name));
  return {
    names: ordered,
    seen: onUnits + fresh.filter(bears).length,
    prior,
    placeOf: (feature) => placed[feature],
  };
}

/**
 * @param choices - each with its `readings` (places of features), their `values` (1 where there are none), which readings
 *   are `right`, whether `none` may be, and what the choice counts (`weight`, 1 if not given)
 * @param facts - the features as `worthLearning` orders them
 * @param pace - `rounds`, `atATime`, `step` and `hold`, where they are not those for some hundred thousand choices
 * @returns `score` of a reading, in log-odds against none; `pack`, the file of a network
 */
export function learnChoices(choices, facts, pace = LARGE) {
  const { names, seen } = facts;
  const networks = Array.from({ length: NETWORKS }, (_, seed) => learnOne(choices, facts, pace, seed + 1));
  const units = new Float32Array(UNITS);
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / NETWORKS;
  const listed = (of) => networks.flatMap((network) => [...of(network).values]);
  const rounded = (values) => values.map((value) => +value.toFixed(4));
  return {
    score: (reading, values) => mean(networks.map((network) => network.score(reading, values, units))),
    pack: () => {
      const own = names.map((_, at) => mean(networks.map((network) => network.own.values[at])));
      const onUnits = Array.from({ length: seen }, (_, feature) =>
        networks.flatMap((network) => [...network.onUnits.values.subarray(feature * UNITS, (feature + 1) * UNITS)]),
      ).flat();
      const [[one, first], [two, second]] = [stepped(own), stepped(onUnits)];
      const head = {
        version: 3,
        names,
        seen,
        bias: rounded(listed((network) => network.bias)),
        worth: rounded(listed((network) => network.worth).map((value) => value / NETWORKS)),
        steps: [one, two],
      };
      return Buffer.concat([
        Buffer.from(`${JSON.stringify(head)}\n`),
        Buffer.from(first.buffer),
        Buffer.from(second.buffer),
      ]);
    },
  };
}
