/** A country of two by two degrees around 临川, written the wrong way round for a sphere. */
export const SQUARE = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { name: "方省" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [115, 27],
            [117, 27],
            [117, 29],
            [115, 29],
            [115, 27],
          ],
        ],
      },
    },
  ],
};
