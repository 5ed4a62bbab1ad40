export const CatalogueTop = () => null
