/** A node's measures within the picture, where they are asked for. */
import { COMPUTED } from "../../../src/measures";
import { formatValue } from "../graph/style";
import { Facts } from "../parts/facts";
import { useViewer } from "../state/context";

/** A list of measures; nothing while they are computed or not asked for. */
export function NodeMeasures({ node }: { readonly node: string }) {
  const { picture, measures, memberships, view, text } = useViewer();
  const drawn = picture.drawnAs(node);
  const own = measures?.get(drawn);
  if (!view.statistics || own === undefined) return null;
  const community = memberships?.get(drawn);
  return (
    <>
      <h3>{text.statistics}</h3>
      <Facts
        facts={[
          ...COMPUTED.map((measure) => [text.measures[measure], formatValue(own[measure])] as const),
          [text.community, community === undefined ? "" : String(community + 1)],
        ]}
      />
    </>
  );
}
