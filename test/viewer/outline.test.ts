import { geoContains } from "d3-geo";
import { land } from "../../viewer/src/map/land";
import { near } from "../../viewer/src/map/near";
import { decodeRing, provinces, readOutline } from "../../viewer/src/map/outline";
import { cameraOf, fitting, onPlane, toScreen, transformOf, ZOOMS } from "../../viewer/src/map/projection";
import { SQUARE } from "./square";

describe("an outline", () => {
  it("has the thirty-four provinces, each about where it is", () => {
    const all = provinces();
    expect(all).toHaveLength(34);
    const { shape } = all.find(({ name }) => name === "浙江")!;
    const points = JSON.stringify(shape)
      .match(/-?\d+\.\d+/g)!
      .map(Number);
    expect([Math.min(...points) > 26, Math.max(...points) < 124]).toEqual([true, true]);
  });

  it("has the coasts of the world, so that a city abroad lies on land", () => {
    const world = land();
    const isLand = (longitude: number, latitude: number) => geoContains(world, [longitude, latitude]);
    // 巴黎, 巴西利亚 and 堪培拉; the Pacific and the Atlantic.
    expect([isLand(2.35, 48.86), isLand(-47.9, -15.8), isLand(149.1, -35.3)]).toEqual([true, true, true]);
    expect([isLand(-150, 10), isLand(-30, 20)]).toEqual([false, false]);
  });

  it("decodes differences in zigzag form", () => {
    expect(decodeRing("@@BA", [1024, 2048], 1024)).toEqual([
      [1, 2],
      [1 + 1 / 1024, 2 - 1 / 1024],
    ]);
  });

  it("is read from GeoJSON of areas and lines, whichever way round its rings are written", () => {
    const [square] = readOutline(SQUARE)!;
    const reversed = structuredClone(SQUARE);
    reversed.features[0]!.geometry.coordinates[0]!.reverse();
    expect(square).toMatchObject({ name: "方省", shape: { type: "MultiPolygon" } });
    expect(readOutline(reversed)).toEqual(readOutline(SQUARE));
    expect(
      readOutline({
        type: "LineString",
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      }),
    ).toHaveLength(1);
  });

  it.each([
    [null],
    ["text"],
    [{ type: "FeatureCollection", features: [] }],
    [{ type: "Point", coordinates: [1, 2] }],
    [{ type: "Polygon", coordinates: [["a"]] }],
  ])("is none in %j", (value) => expect(readOutline(value)).toBeNull());
});

describe("the map's camera", () => {
  const size = { width: 800, height: 600 };

  it("comes back from the screen as it went there, to a thousandth of a degree", () => {
    const camera = { longitude: 116.36, latitude: 27.98, zoom: 3.5 };
    expect(cameraOf(transformOf(camera, size), size)).toEqual(camera);
  });

  it("fits what is shown, with room at the borders, and all of China where nothing is", () => {
    const positions = [
      { longitude: 116.2, latitude: 27.8 },
      { longitude: 116.7, latitude: 28.3 },
    ].map(onPlane);
    const transform = transformOf(fitting(positions, size), size);
    for (const position of positions) {
      const [x, y] = toScreen(transform, position);
      expect([x > 50, x < 750, y > 50, y < 550]).toEqual([true, true, true, true]);
    }
    expect(fitting([], size).zoom).toBe(0);
  });

  it("looks at where most points lie, and leaves a few that are far away until asked", () => {
    const county = Array.from({ length: 9 }, (_, at): readonly [number, number] => [500 + at, 500 - at]);
    expect(near([...county, [900, 100]])).toEqual(county);
    expect(near(county)).toEqual(county);
    const few: readonly (readonly [number, number])[] = [
      [0, 0],
      [1, 1],
      [900, 900],
    ];
    expect(near(few)).toEqual(few);
  });

  it("holds the world at its least zoom", () => {
    const camera = fitting(
      [
        { longitude: -47, latitude: -24 },
        { longitude: 2, latitude: 49 },
      ].map(onPlane),
      size,
    );
    expect(camera.zoom).toBeGreaterThan(ZOOMS[0]);
  });
});
