// The package registers an element and exports nothing that is used here.
declare module "openapi-explorer";
