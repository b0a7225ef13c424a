using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Todo;

/// <summary>The items in a SQLite file, which is made where there is none. What a method has done has reached the disk when it returns,
/// and those who listen were told.</summary>
internal sealed class TodoStore : IDisposable
{
    private const int RowsAtATime = 500;
    private const string Columns = "id, title, done, due, version";

    // SQLite has one writer at a time. Who commits tells of it before the next one does, so that changes are told in their order.
    private readonly Lock _writing = new();
    private readonly string _connectionString;
    private readonly TodoFeed _feed;

    public TodoStore(string path, TodoFeed feed)
    {
        _feed = feed;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 10 }.ToString();
        using SqliteConnection connection = Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            PRAGMA journal_mode = WAL;
            CREATE TABLE IF NOT EXISTS todo (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                title TEXT NOT NULL,
                done INTEGER NOT NULL,
                due TEXT,
                version INTEGER NOT NULL);
            """;
        command.ExecuteNonQuery();
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    public TodoPage List(TodoFilter filter)
    {
        using SqliteConnection connection = Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"""
            SELECT {Columns} FROM todo
            WHERE id > $after AND ($done IS NULL OR done = $done) AND ($search IS NULL OR instr(lower(title), lower($search)) > 0)
            ORDER BY id LIMIT $limit
            """;
        Bind(command, "$after", filter.After ?? 0);
        Bind(command, "$done", filter.Done);
        Bind(command, "$search", filter.Search);

        // One more tells whether there is a next part.
        Bind(command, "$limit", filter.Limit + 1);
        List<TodoItem> items = ReadAll(command);
        bool hasNext = items.Count > filter.Limit;
        if (hasNext)
        {
            items.RemoveAt(items.Count - 1);
        }

        return new TodoPage(items, hasNext ? items[^1].Id : null);
    }

    /// <summary>All items, read a few at a time as they are asked for.</summary>
    public async IAsyncEnumerable<TodoItem> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var filter = new TodoFilter { Limit = RowsAtATime };
        while (true)
        {
            TodoPage page = await Task.Run(() => List(filter), cancellationToken);
            foreach (TodoItem item in page.Items)
            {
                yield return item;
            }

            if (page.Next is not { } next)
            {
                yield break;
            }

            filter = filter with { After = next };
        }
    }

    public TodoItem? Find(long id)
    {
        using SqliteConnection connection = Open();
        return Find(connection, id);
    }

    public TodoItem Add(TodoContent content)
    {
        using SqliteConnection connection = Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO todo (title, done, due, version) VALUES ($title, $done, $due, 1) RETURNING {Columns}";
        Bind(command, "$title", content.Title);
        Bind(command, "$done", content.Done);
        Bind(command, "$due", content.Due);
        lock (_writing)
        {
            TodoItem item = ReadAll(command)[0];
            _feed.Publish("added", item);
            return item;
        }
    }

    /// <summary>Changes an item, if its version is the right one.</summary>
    /// <returns>The item as it is then; <see langword="null"/> where there is none.</returns>
    public TodoItem? Change(long id, Func<TodoItem, bool> isRight, Func<TodoItem, TodoItem> change, out bool isChanged)
    {
        using SqliteConnection connection = Open();
        lock (_writing)
        {
            using SqliteTransaction transaction = connection.BeginTransaction();
            TodoItem? item = Find(connection, id);
            isChanged = item is not null && isRight(item);
            if (isChanged)
            {
                item = Update(connection, change(item!));
                transaction.Commit();
                _feed.Publish("changed", item);
            }

            return item;
        }
    }

    /// <summary>Deletes an item, if its version is the right one.</summary>
    /// <returns>The item as it was; <see langword="null"/> where there is none.</returns>
    public TodoItem? Delete(long id, Func<TodoItem, bool> isRight, out bool isDeleted)
    {
        using SqliteConnection connection = Open();
        lock (_writing)
        {
            using SqliteTransaction transaction = connection.BeginTransaction();
            TodoItem? item = Find(connection, id);
            isDeleted = item is not null && isRight(item);
            if (isDeleted)
            {
                using SqliteCommand command = connection.CreateCommand();
                command.CommandText = "DELETE FROM todo WHERE id = $id";
                Bind(command, "$id", id);
                command.ExecuteNonQuery();
                transaction.Commit();
                _feed.Publish("deleted", item!);
            }

            return item;
        }
    }

    private static TodoItem Update(SqliteConnection connection, TodoItem item)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"UPDATE todo SET title = $title, done = $done, due = $due, version = version + 1 WHERE id = $id RETURNING {Columns}";
        Bind(command, "$id", item.Id);
        Bind(command, "$title", item.Title);
        Bind(command, "$done", item.Done);
        Bind(command, "$due", item.Due);
        return ReadAll(command)[0];
    }

    private static TodoItem? Find(SqliteConnection connection, long id)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT {Columns} FROM todo WHERE id = $id";
        Bind(command, "$id", id);
        return ReadAll(command) is [var item] ? item : null;
    }

    private static List<TodoItem> ReadAll(SqliteCommand command)
    {
        var items = new List<TodoItem>();
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            items.Add(new TodoItem(
                reader.GetInt64(0), reader.GetString(1), reader.GetBoolean(2), reader.IsDBNull(3) ? null : DateOnly.FromDateTime(reader.GetDateTime(3)), reader.GetInt64(4)));
        }

        return items;
    }

    private static void Bind(SqliteCommand command, string name, object? value) => command.Parameters.AddWithValue(name, value ?? DBNull.Value);

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = FULL";
        command.ExecuteNonQuery();
        return connection;
    }
}
