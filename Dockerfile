# Pullquote in a container: the dependencies are installed in one stage, and only what runs is in the image.
FROM node:26-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY build/trim-packages.js ./build/
# The scripts of packages stay off; ours leaves out what nothing reads.
RUN npm ci --omit=dev --ignore-scripts && node build/trim-packages.js

FROM node:26-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json LICENSE NOTICE ./
COPY src ./src
COPY models ./models
COPY config ./config
COPY digests ./digests
# The command pullquote, as npm would install it. The program looks for its data in the folder data, beside config and digests.
RUN mkdir /data && chown node:node /data && ln -s /data data && ln -s /app/src/pullquote.js /usr/local/bin/pullquote
USER node
VOLUME /data
EXPOSE 8400
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PULLQUOTE_PORT || 8400) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["pullquote"]
CMD ["run"]
