package org.lettersarchive.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.pagestore.OwnPublications;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Notes every SQL statement that the application sends, but for the look at the state of
 * the archive that comes before each page.
 */
@TestComponent
public class StatementCounter implements BeanPostProcessor, QueryExecutionListener {

	private final List<Sent> sent = new CopyOnWriteArrayList<>();

	private final ObjectProvider<OwnPublications> publications;

	private final ObjectProvider<LetterFinder> letters;

	StatementCounter(ObjectProvider<OwnPublications> publications, ObjectProvider<LetterFinder> letters) {
		this.publications = publications;
		this.letters = letters;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? ProxyDataSourceBuilder.create(source).listener(this).build()
				: bean;
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		// What the archive does in the background belongs to no page.
		String thread = Thread.currentThread().getName();
		if (thread.startsWith("search-index") || thread.equals("import-watch")) {
			return;
		}
		queries.stream()
			.filter((query) -> !query.getQuery().contains("archive_version"))
			.map((query) -> new Sent(query.getQuery(),
					query.getParametersList().stream().findFirst().map(List::copyOf).orElse(List.of())))
			.forEach(this.sent::add);
	}

	/**
	 * Forgets what was noted, and has the next pages made anew.
	 */
	public void reset() {
		this.publications.ifAvailable(OwnPublications::pretend);
		// What is read once for each state of the archive belongs to no page either.
		this.letters.ifAvailable((finder) -> finder.facets(LetterFilter.everything()));
		clear();
	}

	/**
	 * Forgets what was noted.
	 */
	public void clear() {
		this.sent.clear();
	}

	/**
	 * The statements since the last reset.
	 */
	public List<String> statements() {
		return this.sent.stream().map(Sent::sql).toList();
	}

	/**
	 * How the database goes about each query since the last reset.
	 */
	public List<String> plans(DataSource database) {
		List<String> plans = new ArrayList<>();
		try (Connection connection = database.unwrap(HikariDataSource.class).getConnection()) {
			for (Sent query : List.copyOf(this.sent)) {
				plans.add(query.sql() + "\n" + query.plan(connection));
			}
		}
		catch (SQLException | ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
		return plans;
	}

	/**
	 * A statement with its values.
	 */
	private record Sent(String sql, List<ParameterSetOperation> values) {

		String plan(Connection connection) throws SQLException, ReflectiveOperationException {
			StringBuilder plan = new StringBuilder();
			try (PreparedStatement explaining = connection.prepareStatement("explain " + this.sql)) {
				for (ParameterSetOperation value : this.values) {
					value.getMethod().invoke(explaining, value.getArgs());
				}
				try (ResultSet rows = explaining.executeQuery()) {
					while (rows.next()) {
						plan.append(rows.getString(1)).append('\n');
					}
				}
			}
			return plan.toString();
		}

	}

}
