# One image for the sources, two to run: `cms` and `site`. See docs/operations.md.
FROM node:24-bookworm-slim AS sources
ENV TZ=Europe/Stockholm \
    NEXT_TELEMETRY_DISABLED=1 \
    ASTRO_TELEMETRY_DISABLED=1 \
    NODE_OPTIONS=--disable-warning=ExperimentalWarning \
    LOVAT_DATA=/data
RUN install -d -o node -g node /app /data
USER node
WORKDIR /app
COPY --chown=node:node package.json package-lock.json .npmrc ./
COPY --chown=node:node shared/package.json shared/
COPY --chown=node:node cms/package.json cms/
COPY --chown=node:node site/package.json site/
RUN npm ci --include=dev
COPY --chown=node:node . .
# After the install, which would otherwise leave out what the builds need.
ENV NODE_ENV=production

FROM sources AS cms
WORKDIR /app/cms
# Built where it runs: the server finds reference data and content by the path of its sources.
RUN node ../node_modules/next/dist/bin/next build
EXPOSE 3000
CMD ["node", "../node_modules/next/dist/bin/next", "start", "-H", "0.0.0.0", "-p", "3000"]

# Builds pages each time something is published, so it keeps sources and packages, and writes in site/.tmp.
FROM sources AS site
WORKDIR /app/site
ENV HOST=0.0.0.0
EXPOSE 8080
CMD ["node", "--max-semi-space-size=4", "--heap-growing-percent=15", "publisher/main.ts"]
