package org.lettersarchive.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between the archive and its database, and lets nothing through while a test says
 * so.
 */
final class DatabaseProxy {

	private final ServerSocket door;

	private final int database;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile boolean cut;

	DatabaseProxy(int database) {
		this.database = database;
		try {
			this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::take);
	}

	int port() {
		return this.door.getLocalPort();
	}

	void cut() {
		this.cut = true;
		this.open.forEach(DatabaseProxy::close);
	}

	void restore() {
		this.cut = false;
	}

	private void take() {
		while (true) {
			try {
				Socket archive = this.door.accept();
				if (this.cut) {
					close(archive);
					continue;
				}
				Socket server = new Socket(InetAddress.getLoopbackAddress(), this.database);
				this.open.add(archive);
				this.open.add(server);
				Thread.ofVirtual().start(() -> pass(archive, server));
				Thread.ofVirtual().start(() -> pass(server, archive));
			}
			catch (IOException _) {
				return;
			}
		}
	}

	private void pass(Socket from, Socket to) {
		try (from; to) {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException _) {
			// One of them has closed it.
		}
		this.open.remove(from);
		this.open.remove(to);
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
