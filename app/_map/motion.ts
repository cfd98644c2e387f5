export const prefersStill = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;
