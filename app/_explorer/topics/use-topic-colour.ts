import { topicColour } from "@/lib/explorer/palette";
import { useWorkspace } from "../context";

/** The colour of a topic on the map; coarse topics, which have none there, are grey. */
export function useTopicColour(): (id: string) => string {
  const { loaded, theme } = useWorkspace();
  return (id) => {
    const place = loaded.source.topicOrder.get(id);
    return place === undefined ? "var(--line)" : topicColour(theme, place);
  };
}
