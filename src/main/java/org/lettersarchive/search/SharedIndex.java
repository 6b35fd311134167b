package org.lettersarchive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessResourceFailureException;

/**
 * An index on an OpenSearch, which several nodes of the site may share. Its bookmark is
 * part of the index, so that it comes and goes with it.
 */
class SharedIndex implements IndexPlace {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private static final String READ = "/" + SearchableLetter.INDEX + "-read";

	private static final String WRITE = "/" + SearchableLetter.INDEX + "-write";

	private static final String BOOKMARK = "bookmark";

	private static final int NOT_FOUND = 404;

	private static final int REFUSED = 400;

	private final Supplier<RestClient> server;

	private final DataSource database;

	private final Duration untilSeen;

	/**
	 * Makes one.
	 * @param server the OpenSearch
	 * @param database the database that all nodes share as well
	 * @param untilSeen how long it takes until every node has looked for the bookmark
	 */
	SharedIndex(Supplier<RestClient> server, DataSource database, Duration untilSeen) {
		this.server = server;
		this.database = database;
		this.untilSeen = untilSeen;
	}

	@Override
	public Optional<Bookmark> bookmark() {
		return ask(new Request("GET", READ + "/_mapping"), NOT_FOUND)
			.flatMap((mappings) -> mappings.valueStream().findFirst())
			.map((index) -> index.at("/mappings/_meta/" + BOOKMARK))
			.filter(JsonNode::isObject)
			.map((bookmark) -> MAPPER.treeToValue(bookmark, Bookmark.class));
	}

	@Override
	public void keep(Bookmark bookmark) {
		ask(describe(Map.of(BOOKMARK, bookmark)), 0);
	}

	@Override
	public void forget() {
		boolean others = bookmark().isPresent();
		ask(describe(Map.of()), NOT_FOUND);
		if (others) {
			awaitOthers();
		}
	}

	private static Request describe(Map<String, ?> meta) {
		Request request = new Request("PUT", WRITE + "/_mapping");
		request.setJsonEntity(MAPPER.writeValueAsString(Map.of("_meta", meta)));
		return request;
	}

	private void awaitOthers() {
		try {
			Thread.sleep(this.untilSeen);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	// What was written after somebody had deleted the index has made one of that name,
	// which is in the way of the alias. An alias is not deleted but refused.
	@Override
	public void clear() {
		ask(new Request("DELETE", WRITE), NOT_FOUND, REFUSED);
	}

	@Override
	public IndexState doubt() {
		return IndexState.unreachable();
	}

	@Override
	public boolean alone(Runnable work) {
		try (Connection connection = this.database.getConnection();
				Statement statement = connection.createStatement()) {
			if (!isTrue(statement, "select pg_try_advisory_lock(hashtext('search_index'))")) {
				return false;
			}
			try {
				work.run();
			}
			finally {
				isTrue(statement, "select pg_advisory_unlock(hashtext('search_index'))");
			}
			return true;
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("The database does not answer", ex);
		}
	}

	private static boolean isTrue(Statement statement, String sql) throws SQLException {
		try (ResultSet answer = statement.executeQuery(sql)) {
			return answer.next() && answer.getBoolean(1);
		}
	}

	private Optional<JsonNode> ask(Request request, Integer... ignored) {
		try {
			Response response = this.server.get().performRequest(request);
			return Optional.of(MAPPER.readTree(EntityUtils.toString(response.getEntity())));
		}
		catch (ResponseException ex) {
			if (List.of(ignored).contains(ex.getResponse().getStatusLine().getStatusCode())) {
				return Optional.empty();
			}
			throw new UncheckedIOException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
