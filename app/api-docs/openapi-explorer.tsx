import "openapi-explorer";
import { createElement } from "react";
import { storedPreferences, useTheme } from "../_explorer/use-theme";

/** Colours of the two themes, as the element wants them: as numbers, not as the variables of the style sheet. */
const COLOURS = {
  light: {
    "bg-color": "#fbfaf7",
    "bg-header-color": "#f4f2ed",
    "text-color": "#1d2229",
    "primary-color": "#0b57d0",
    "secondary-color": "#0b57d0",
    "header-color": "#1d2229",
    "nav-bg-color": "#f4f2ed",
    "nav-text-color": "#1d2229",
    "nav-hover-bg-color": "#e6eefc",
    "nav-hover-text-color": "#0b57d0",
  },
  dark: {
    "bg-color": "#0f1318",
    "bg-header-color": "#222933",
    "text-color": "#e8eaed",
    "primary-color": "#a8c7fa",
    "secondary-color": "#a8c7fa",
    "header-color": "#e8eaed",
    "nav-bg-color": "#181d24",
    "nav-text-color": "#e8eaed",
    "nav-hover-bg-color": "#22324d",
    "nav-hover-text-color": "#a8c7fa",
  },
} as const;

/** The description of this server's own interface, read and tried out by a well-known element. */
export function OpenApiExplorer() {
  const theme = useTheme(storedPreferences().theme);
  return createElement("openapi-explorer", {
    key: theme,
    "spec-url": "/api/openapi.json",
    "server-url": window.location.origin,
    "hide-server-selection": "true",
    "hide-authentication": "true",
    "hide-components": "true",
    ...COLOURS[theme],
  });
}
