# scamgraph as a service. It writes only to /data, so the rest can be read-only.
FROM python:3.13-slim

ENV PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1

RUN useradd --uid 10001 --create-home --shell /usr/sbin/nologin scamgraph \
 && install --directory --owner=scamgraph --group=scamgraph --mode=0700 /data

WORKDIR /src
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY graph/ graph/
COPY ingest/ ingest/
COPY queries/ queries/
COPY api/ api/
COPY cli/ cli/
COPY docs/recipes.md docs/recipes.md
RUN pip install -c constraints.txt . && rm -rf /src/*

WORKDIR /data
USER scamgraph
ENV SCAMGRAPH_HOME=/data
VOLUME /data
# It answers to every address. Names that readers open it by: --env SCAMGRAPH_NAMES=graph.example.org.
# The first start asks for a key: docker run --rm --volume scamgraph:/data scamgraph key new NAME.
EXPOSE 8000
ENTRYPOINT ["scamgraph"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000"]
