import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";

/** The console and its editor are a large part of the page's code: they come when they are first wanted. */
const ConsoleView = dynamic(
  () =>
    import("../_console/console").then(
      (module) => module.ConsoleView,
      () => Missing,
    ),
  { ssr: false, loading: Loading },
);

/** The Cypher tab; once opened, the console keeps its answers while another tab is open. */
export function CypherPanel() {
  const { view } = useWorkspace();
  const wanted = view.tab === "cypher";
  const [opened, setOpened] = useState(wanted);
  useEffect(() => {
    if (wanted) setOpened(true);
  }, [wanted]);
  return opened || wanted ? <ConsoleView /> : null;
}

function Loading() {
  return <Note>{useStrings().console.loading}</Note>;
}

function Missing() {
  return <Note tone="fault">{useStrings().console.missing}</Note>;
}
