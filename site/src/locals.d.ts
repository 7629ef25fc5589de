declare namespace App {
  interface Locals {
    /** The page to show, when the publisher renders it by itself. */
    route?: import('./routes/route.ts').Route
    /** Set when what the page shows is not public. */
    preview?: import('./preview-banner.ts').PreviewBanner
  }
}
