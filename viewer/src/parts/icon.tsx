/** The few icons of the viewer, drawn in the colour of the text around them. */
const PATHS = {
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  fit: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  lasso:
    "M8 2.5c3.3 0 5.8 1.8 5.8 4.2S11.3 11 8 11s-5.8-1.9-5.8-4.3S4.700 2.500 8 2.500ZM5.200 10.600c-1.400.6-1.300 2.300.3 2.300s1.500 1.200.5 2",
  controls: "M2.500 4.500h4M9.500 4.500h4M2.500 11.500h7M12.500 11.500h1M8 3v3M11 10v3",
  play: "M5 3v10l7.500-5Z",
  pause: "M5.500 3v10M10.500 3v10",
  compare: "M6 3H2.5v10H6M10 3h3.5v10H10M8 2v12",
  table: "M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 3.5v9",
  graph:
    "M4 4l8 2M4 4l2 8M12 6l-6 6M4 5.2a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4ZM12 7.2a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4ZM6 13.2a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4Z",
  edit: "M3 13l.700-2.800L10.800 3.100a1.200 1.200 0 0 1 1.700 0l.4.4a1.200 1.200 0 0 1 0 1.700L5.800 12.300 3 13ZM9.700 4.200l2.100 2.100",
  sentences:
    "M2.500 4h11M2.500 7.500h5M2.500 11h4M11 13a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM12.800 12.300 14.500 14",
  map: "M8 14s4.500-4.600 4.500-7.700a4.500 4.500 0 0 0-9 0C3.500 9.400 8 14 8 14ZM8 7.900a1.600 1.600 0 1 0 0-3.200 1.600 1.600 0 0 0 0 3.200Z",
  star: "M8 2.2l1.800 3.700 4 .6-2.900 2.800.7 4L8 11.400l-3.600 1.900.7-4L2.200 6.500l4-.6Z",
  notebook: "M4 2.500h8.500v11H4zM4 2.500v11M6.500 5.500h4M6.500 8h4M2.500 5h1.500M2.500 8h1.500M2.500 11h1.500",
  add: "M3 2.500h6l3 3V8M3 2.500v11h5M9 2.500v3h3M11.500 10v5M9 12.500h5",
  save: "M8 2.5v7.5M5 7.5 8 10.5l3-3M2.5 13.5h11",
  console: "M2.5 3.5h11v9h-11zM5 6.5 7 8.5 5 10.5M8.5 10.5H11",
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.7 10.7 14 14",
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon of 16 pixels; what it means must be said beside it, as it is hidden from readers of the screen. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
