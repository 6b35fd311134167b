package org.lettersarchive.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/**
 * A second PostgreSQL that follows an embedded database by streaming replication. It
 * begins as a copy of the files, taken while the first runs.
 */
final class StreamingReplica implements AutoCloseable {

	private static final Set<String> NOT_COPIED = Set.of("postmaster.pid", "postmaster.opts", "pg_wal", "log");

	private final PostgresPrograms programs;

	private final Path folder;

	private final int port;

	private final String password;

	private StreamingReplica(PostgresPrograms programs, Path folder, int port, String password) {
		this.programs = programs;
		this.folder = folder;
		this.port = port;
		this.password = password;
	}

	/**
	 * Starts one beside the database of a data folder.
	 */
	static StreamingReplica of(Path dataFolder, Path folder) throws IOException, SQLException {
		Cluster primary = new Cluster(dataFolder);
		int port = Integer.parseInt(Files.readAllLines(primary.folder().resolve("postmaster.pid")).get(3).strip());
		try (Connection connection = connect(port, primary.password());
				Statement statement = connection.createStatement()) {
			statement.execute("select pg_backup_start('replica', true)");
			copy(primary.folder(), folder);
			try (ResultSet label = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
				label.next();
				Files.writeString(folder.resolve("backup_label"), label.getString(1));
			}
		}
		Files.writeString(folder.resolve("standby.signal"), "");
		Files.writeString(folder.resolve("postgresql.auto.conf"),
				"primary_conninfo = 'host=127.0.0.1 port=%d user=%s password=%s'%n".formatted(port, Cluster.SUPERUSER,
						primary.password()),
				StandardOpenOption.APPEND);
		PostgresPrograms programs = PostgresPrograms.in(dataFolder.resolve("postgres-binaries"));
		StreamingReplica replica = new StreamingReplica(programs, folder, freePort(), primary.password());
		replica.start();
		return replica;
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.walkFileTree(from, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
				Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
				return isCopied(path) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
			}

			@Override
			public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
				if (isCopied(path)) {
					try {
						Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
					}
					catch (NoSuchFileException _) {
						// What the server has removed meanwhile is not missed.
					}
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path path, IOException ex) {
				return FileVisitResult.CONTINUE;
			}

		});
	}

	private static boolean isCopied(Path path) {
		return !NOT_COPIED.contains(path.getFileName().toString());
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static Connection connect(int port, String password) throws SQLException {
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/letters".formatted(port), Cluster.SUPERUSER,
				password);
	}

	void start() throws IOException {
		var outcome = this.programs.run("pg_ctl",
				List.of("start", "-D", this.folder.toString(), "-w", "-t", "60", "-l",
						this.folder.resolve("start.log").toString(), "-o",
						"-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=40"
							.formatted(this.port)));
		if (!outcome.succeeded()) {
			throw new IllegalStateException(outcome.output());
		}
	}

	String address() {
		return "jdbc:postgresql://127.0.0.1:%d/letters".formatted(this.port);
	}

	/**
	 * Asks as the superuser.
	 */
	String query(String sql) throws SQLException {
		try (Connection connection = connect(this.port, this.password);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getString(1);
		}
	}

	@Override
	public void close() {
		try {
			this.programs.run("pg_ctl", List.of("stop", "-D", this.folder.toString(), "-m", "immediate", "-w"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
