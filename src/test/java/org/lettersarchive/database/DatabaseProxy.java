package org.lettersarchive.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Stands between the archive and its database, and lets nothing through while a test says
 * so.
 */
final class DatabaseProxy {

	private final ServerSocket door;

	private final int database;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile boolean cut;

	private volatile boolean frozen;

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

	/**
	 * Keeps all connections and lets nothing through, as a computer does that hangs.
	 */
	void freeze() {
		this.frozen = true;
	}

	void restore() {
		this.cut = false;
		this.frozen = false;
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
			byte[] bytes = new byte[8192];
			for (int read = from.getInputStream().read(bytes); read >= 0; read = from.getInputStream().read(bytes)) {
				while (this.frozen) {
					TimeUnit.MILLISECONDS.sleep(50);
				}
				to.getOutputStream().write(bytes, 0, read);
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
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
