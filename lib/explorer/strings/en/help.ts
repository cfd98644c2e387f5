/** Help: shortcuts, where to start again, the language. */
export const help = {
  open: "Help",
  start: "Show the start again",
  keys: "Keyboard shortcuts",
  language: "中文",
  close: "Close",
  where: { page: "Everywhere", map: "On the map" },
  does: {
    page: {
      search: "Search",
      undo: "Undo",
      redo: "Redo",
      out: "One step back: selection, path, hits, topic, focus",
      help: "This sheet",
    },
    map: {
      walk: "Go to the nearest neighbour in that direction",
      add: "The same, and add it to the selection",
      details: "Go to the details",
      expand: "Open what is selected",
      pin: "Pin what is selected where it stands",
      menu: "Menu",
      zoomIn: "Zoom in",
      zoomOut: "Zoom out",
      fit: "Fit map",
    },
  },
  or: "or",
};
