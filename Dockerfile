# The letters archive in a container. Its data lies in the volume /data.
#
#   docker build -t letters-archive .
#   docker run -p 8080:8080 -v letters:/data letters-archive
#
# It writes to /data and /tmp only and needs no capability, see docs/operations.md.

ARG BUILD_IMAGE=maven:3-eclipse-temurin-25
ARG RUNTIME_IMAGE=eclipse-temurin:25-jre

FROM ${BUILD_IMAGE} AS build
WORKDIR /build
COPY pom.xml ./
# A layer of its own, so that a change of the code does not fetch everything again.
RUN mvn -B -ntp dependency:go-offline -Dmaven.test.skip=true
COPY db db
COPY src/main src/main
RUN mvn -B -ntp package -Dmaven.test.skip=true \
	&& mv target/letters-archive-*.jar letters-archive.jar \
	&& java -Djarmode=tools -jar letters-archive.jar extract --layers --destination layers

FROM ${RUNTIME_IMAGE}
# The embedded PostgreSQL refuses to run as root.
RUN groupadd --system --gid 10001 letters \
	&& useradd --system --uid 10001 --gid letters --no-create-home letters \
	&& install --directory --owner=letters --group=letters --mode=700 /data /app/aot
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
ENV ARCHIVE_DATAFOLDER=/data \
	SERVER_ADDRESS=0.0.0.0 \
	SERVER_PORT=8080 \
	MANAGEMENT_HEALTH_DISKSPACE_PATH=/data \
	MANAGEMENT_METRICS_SYSTEM_DISKSPACE_PATHS=/data
USER letters
# A first start, on data that are thrown away, teaches the JVM what the program loads, so that it starts faster.
RUN java -XX:AOTCacheOutput=/app/aot/letters-archive.aot -Dspring.context.exit=onRefresh -jar letters-archive.jar \
		--archive.data-folder=/tmp/training \
	&& rm -r /tmp/training
VOLUME /data
EXPOSE 8080
# The image has no curl, but it has bash.
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s --retries=3 \
	CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT} && printf 'GET /readyz HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=/app/aot/letters-archive.aot", "-XX:MaxRAMPercentage=60", "-jar", "letters-archive.jar"]
