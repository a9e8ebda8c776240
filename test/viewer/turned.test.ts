import { isBetterTurned, turned, type Frame } from "../../viewer/src/graph/camera";

const wide: Frame = { x: [-300, 300], y: [-100, 100] };

it("turns a picture only where that lets it fill an upright screen", () => {
  const [upright, lying] = [
    { width: 390, height: 844 },
    { width: 1400, height: 900 },
  ];
  expect([isBetterTurned(wide, upright), isBetterTurned(wide, lying)]).toEqual([true, false]);
  expect([isBetterTurned(turned(wide), upright), isBetterTurned(turned(wide), lying)]).toEqual([false, false]);
});
