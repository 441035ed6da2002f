# The service with its rules. The database is fixed when the image is built:
#
#   docker build -t harbinger .                                  embedded H2, in the volume /harbinger/data
#   docker build -t harbinger --build-arg DATABASE=postgresql .  a PostgreSQL server, named by QUARKUS_DATASOURCE_JDBC_URL
ARG DATABASE=h2

FROM maven:3-eclipse-temurin-17 AS build
ARG DATABASE
WORKDIR /build
# A build of one empty class brings every library and plugin: a layer that stays until pom.xml changes.
COPY pom.xml .
RUN mkdir -p src/main/java \
    && echo 'final class Nothing {}' > src/main/java/Nothing.java \
    && mvn -B -ntp -P${DATABASE} -Dharbinger.target=/build/target -Dmaven.test.skip -Dspotless.check.skip package \
    && rm -r src target
COPY src/main src/main
RUN mvn -B -ntp -P${DATABASE} -Dharbinger.target=/build/target -Dmaven.test.skip -Dspotless.check.skip package

# What changes least comes first. The training and the image share these very files, as the cache demands.
FROM eclipse-temurin:25-jre AS application
RUN useradd --system --uid 10001 --gid 0 --home-dir /harbinger --shell /usr/sbin/nologin harbinger
WORKDIR /harbinger
COPY --from=build /build/target/quarkus-app/lib lib
COPY --from=build /build/target/quarkus-app/quarkus-run.jar .
COPY --from=build /build/target/quarkus-app/quarkus quarkus
COPY --from=build /build/target/quarkus-app/app app
COPY rules rules

# Starts the service once and keeps what the virtual machine learned: classes loaded and linked, methods profiled.
FROM application AS training
ARG DATABASE
RUN if [ "${DATABASE}" = postgresql ]; then \
      apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql; \
    fi
COPY facts/tajikistan/2021-05-kyrgyz-clash.json /training/facts.json
COPY src/main/docker/train.sh /training/
RUN if [ "${DATABASE}" = postgresql ]; then \
      service postgresql start \
      && runuser -u postgres -- psql -c "create role harbinger login password 'harbinger'" \
      && runuser -u postgres -- createdb -O harbinger harbinger; \
    fi \
    && /training/train.sh /training/harbinger.aot /training/facts.json -Dharbinger.data=/training/data

FROM application
COPY --from=training /training/harbinger.aot .
# Group 0 may write the data, so that a platform may choose another user.
RUN mkdir data && chown 10001:0 data && chmod 770 data
USER 10001
VOLUME ["/harbinger/rules", "/harbinger/data"]
EXPOSE 8080
STOPSIGNAL SIGTERM
# The image has bash, but neither curl nor wget for certain.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 200 '* ]]"]
# Fewer arenas: what is freed is used again, or given back.
ENV MALLOC_ARENA_MAX=2
# Memory follows the container's limit; the rest is for classes, code, threads and what is on its way to clients. More options of the virtual machine: JDK_JAVA_OPTIONS.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=40", "-XX:+ExitOnOutOfMemoryError", "-XX:AOTCache=/harbinger/harbinger.aot", "-jar", "quarkus-run.jar"]
