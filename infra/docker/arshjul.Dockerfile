# The API, the worker and the command line, each a target of its own.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json nest-cli.json ./
COPY infra infra
COPY libs libs
COPY apps apps
RUN node infra/build.mjs && npm prune --omit=dev --omit=optional

# Nothing is written to the image's file system: everything is on the servers.
FROM node:24.21.0-bookworm-slim AS program
ENV NODE_ENV=production NO_COLOR=1
WORKDIR /arshjul
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/dist dist
COPY templates templates
USER node

FROM program AS api
EXPOSE 3000
CMD ["node", "dist/apps/api/src/main.js"]

FROM program AS worker
CMD ["node", "dist/apps/worker/src/main.js"]

FROM program AS cli
ENTRYPOINT ["node", "dist/apps/cli/src/main.js"]
