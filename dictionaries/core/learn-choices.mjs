/**
 * Learns to choose: small networks with one layer of units, by Adam on the log-likelihood of the right readings. The same
 * choices give the same bytes.
 */

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

/** Numbers that are learned: with their mean slope and mean square, and how strongly they are held near zero, or near where they began. */
class Weights {
  constructor(size, { hold = 0, stay = 0 }, first = () => 0) {
    this.values = Float32Array.from({ length: size }, first);
    this.slope = new Float32Array(size);
    this.mean = new Float32Array(size);
    this.square = new Float32Array(size);
    this.begun = this.values.slice();
    Object.assign(this, { hold, stay });
  }

  /** Begins anew with other numbers. */
  begin(values) {
    this.values.set(values);
    this.begun.set(this.values);
  }

  /** One step of Adam. */
  step(time, length) {
    const { values, slope, mean, square, begun, hold, stay } = this;
    const [young, old] = [1 - 0.9 ** time, 1 - 0.999 ** time];
    for (let at = 0; at < values.length; at += 1) {
      const down = slope[at] + hold * values[at] + stay * (values[at] - begun[at]);
      mean[at] = 0.9 * mean[at] + 0.1 * down;
      square[at] = 0.999 * square[at] + 0.001 * down * down;
      values[at] -= (length * (mean[at] / young)) / (Math.sqrt(square[at] / old) + 1e-8);
    }
    slope.fill(0);
  }
}

class Network {
  constructor(size, seen, held, roll) {
    this.seen = seen;
    this.own = new Weights(size, held);
    this.onUnits = new Weights(seen * UNITS, held, () => normal(roll, 0.15));
    this.bias = new Weights(UNITS, { stay: held.stay });
    this.worth = new Weights(UNITS, held, () => normal(roll, 0.3));
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

  /** Begins with the weights of a network that was learned before, the `at`th of those that were averaged, and 0 for what it did not know. */
  take({ places, own, onUnits, bias, worth }, at) {
    const first = at * UNITS;
    this.bias.begin(bias.slice(first, first + UNITS));
    this.worth.begin(worth.slice(first, first + UNITS).map((value) => value * NETWORKS));
    const [owns, rows] = [new Float32Array(this.own.values.length), new Float32Array(this.onUnits.values.length)];
    places.forEach((place, old) => {
      if (place === undefined) return;
      owns[place] = own(old);
      if (place >= this.seen) return;
      for (let unit = 0; unit < UNITS; unit += 1) rows[place * UNITS + unit] = onUnits(old, first + unit);
    });
    this.own.begin(owns);
    this.onUnits.begin(rows);
  }

  step(time, length) {
    for (const weights of [this.own, this.onUnits, this.bias, this.worth]) weights.step(time, length);
  }
}

function learnOne(choices, { size, seen, before }, { rounds, atATime, step, ...held }, seed) {
  const roll = dice(seed);
  const network = new Network(size, seen, held, roll);
  if (before) network.take(before, seed - 1);
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

/**
 * The features that are worth learning, and where each stands among them: those that bear on units first.
 * @param names - of all features, by their number
 * @param counts - how often each was met
 * @param least - one that was met less often is left out
 * @param leastOnUnits - one that was met less often only counts by itself
 * @param earlier - the file of a network to go on from; what it knows is kept, however seldom it is here
 * @returns facts for {@link learnChoices}, the `names` of the features in their order, and `placeOf`, their places by their numbers
 */
export function oftenFirst(names, counts, { least, leastOnUnits, earlier }) {
  const met = Uint32Array.from(counts);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const known = earlier ? headOf(earlier) : { names: [] };
  known.names.forEach((name, at) => {
    if (numbers.has(name)) met[numbers.get(name)] += at < known.seen ? leastOnUnits : least;
  });
  const kept = [...met.keys()].filter((feature) => met[feature] >= least);
  const often = kept.filter((feature) => met[feature] >= leastOnUnits);
  const order = [...often, ...kept.filter((feature) => met[feature] < leastOnUnits)];
  const placeOf = new Map(order.map((feature, at) => [feature, at]));
  return {
    names: order.map((feature) => names[feature]),
    size: order.length,
    seen: often.length,
    placeOf,
    before: earlier && readWeights(earlier, (name) => placeOf.get(numbers.get(name))),
  };
}

/**
 * @param choices - each with its `readings` (numbers of features), their `values` (1 where there are none), which readings
 *   are `right`, whether `none` may be, and what the choice counts (`weight`, 1 if not given)
 * @param facts - `size`: how many features there are; `seen`: how many of them, counted from the first, bear on units;
 *   `before`: weights to begin with
 * @param pace - `rounds`, `atATime`, `step`, `hold`, and `stay`, how strongly weights are held near where they began; where they
 *   are not those for some hundred thousand choices
 * @returns `score` of a reading, in log-odds against none; `pack`, the file of a network, given the names of the features
 */
export function learnChoices(choices, facts, pace = LARGE) {
  const { size, seen } = facts;
  const networks = Array.from({ length: NETWORKS }, (_, seed) => learnOne(choices, facts, pace, seed + 1));
  const units = new Float32Array(UNITS);
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / NETWORKS;
  const listed = (of) => networks.flatMap((network) => [...of(network).values]);
  const rounded = (values) => values.map((value) => +value.toFixed(4));
  return {
    score: (reading, values) => mean(networks.map((network) => network.score(reading, values, units))),
    pack: (names) => {
      const own = Array.from({ length: size }, (_, at) => mean(networks.map((network) => network.own.values[at])));
      const onUnits = Array.from({ length: seen }, (_, feature) =>
        networks.flatMap((network) => [...network.onUnits.values.subarray(feature * UNITS, (feature + 1) * UNITS)]),
      ).flat();
      const [[one, first], [two, second]] = [stepped(own), stepped(onUnits)];
      const width = NETWORKS * UNITS;
      const row = (at) => second.subarray(at * width, at < seen ? (at + 1) * width : at * width);
      // What says nothing is left out.
      const said = [...first.keys()].filter((at) => first[at] !== 0 || row(at).some((weight) => weight !== 0));
      const head = {
        version: 3,
        names: said.map((at) => names[at]),
        seen: said.filter((at) => at < seen).length,
        bias: rounded(listed((network) => network.bias)),
        worth: rounded(listed((network) => network.worth).map((value) => value / NETWORKS)),
        steps: [one, two],
      };
      return Buffer.concat([
        Buffer.from(`${JSON.stringify(head)}\n`),
        Buffer.from(Int8Array.from(said, (at) => first[at]).buffer),
        ...said.map((at) => Buffer.from(row(at))),
      ]);
    },
  };
}

const headOf = (file) => JSON.parse(file.subarray(0, file.indexOf(10)).toString("utf8"));

/** The names of the features of a file that `pack` made. */
export const namesOf = (file) => headOf(file).names;

/** The weights of a file that `pack` made; `placeOf` gives the place that a feature has now, by its name, undefined for one that is there no more. */
function readWeights(file, placeOf) {
  const { names, seen, bias, worth, steps } = headOf(file);
  const weights = new Int8Array(file.buffer, file.byteOffset + file.indexOf(10) + 1);
  return {
    places: names.map(placeOf),
    own: (feature) => weights[feature] * steps[0],
    onUnits: (feature, unit) => (feature < seen ? weights[names.length + feature * bias.length + unit] * steps[1] : 0),
    bias,
    worth,
  };
}
