"""The database: schema, migrations, transactions, and what never stands in a message."""

import sqlite3
import stat
import threading

import pytest
from sqlalchemy import inspect, select, text

from grader.classroom import UsageError
from grader.serve.ground import migrations
from grader.serve.ground.database import Database
from grader.serve.ground.identity import People
from grader.serve.ground.tables import Answer, Role, State, metadata, people
from tests.serve.serving import Served, hand_in


def test_every_step_of_the_migrations_ends_in_the_tables_that_the_code_knows(database):
    with database.reading() as connection:
        found = inspect(connection)
        for table in metadata.sorted_tables:
            assert {one["name"] for one in found.get_columns(table.name)} == set(table.columns.keys())
            names = {one["name"] for one in found.get_indexes(table.name)}
            assert {one.name for one in table.indexes} <= names


@pytest.mark.parametrize("version", range(migrations.NEWEST + 1))
def test_a_database_of_every_released_schema_is_brought_forward(tmp_path, version):
    url = f"sqlite:///{tmp_path / 'old.sqlite'}"
    made = Database(url)
    with made.writing() as connection:
        for name in reversed([table.name for table in metadata.sorted_tables]):
            connection.execute(text(f"DROP TABLE {name}"))
        migrations.migrate(connection, version)
    made.close()
    again = Database(url)
    with again.reading() as connection:
        assert migrations.version_of(connection) == migrations.NEWEST
        assert connection.execute(select(people)).all() == []
    again.close()


def test_a_half_done_migration_leaves_nothing_behind(tmp_path, monkeypatch):
    url = f"sqlite:///{tmp_path / 'half.sqlite'}"
    monkeypatch.setattr(migrations, "STEPS", ((*migrations.STEPS[0][:3], "NO SQL AT ALL"),))
    with pytest.raises(UsageError):
        Database(url)
    monkeypatch.undo()
    whole = Database(url)
    with whole.reading() as connection:
        assert migrations.version_of(connection) == migrations.NEWEST
    whole.close()


def test_a_database_of_a_newer_grader_is_not_touched(tmp_path):
    url = f"sqlite:///{tmp_path / 'new.sqlite'}"
    made = Database(url)
    with made.writing() as connection:
        connection.execute(text("UPDATE schema_version SET version = 99"))
    made.close()
    with pytest.raises(UsageError, match="newer grader"):
        Database(url)


def test_two_that_read_and_then_write_both_get_through(database):
    ready = threading.Barrier(2)
    problems = []

    def enrol(name):
        ready.wait()
        try:
            for number in range(20):
                People(database).enrol("test", f"{name}{number}", folder=f"{name}{number}")
        except Exception as problem:
            problems.append(problem)

    threads = [threading.Thread(target=enrol, args=(name,)) for name in "ab"]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert problems == []
    assert len(People(database).all()) == 40


def test_another_process_that_writes_is_waited_for(sqlite, tmp_path):
    other = sqlite3.connect(tmp_path / "serve.sqlite", isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    threading.Timer(0.2, lambda: other.execute("COMMIT")).start()
    assert People(sqlite).enrol("test", "late", folder="late").folder == "late"
    other.close()


def test_the_file_is_its_owners_alone(sqlite, tmp_path):
    found = [stat.S_IMODE(path.stat().st_mode) for path in tmp_path.glob("serve.sqlite*")]
    assert found
    assert set(found) == {0o600}


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://teacher:s3cr3t-word@127.0.0.1:1/class",
        "postgres://teacher:s3cr3t-word@127.0.0.1:1/class",
        "mysql://teacher:s3cr3t-word@127.0.0.1/class",
        "s3cr3t-word",
    ],
)
def test_a_password_of_the_database_is_in_no_message(url):
    with pytest.raises(UsageError) as raised:
        Database(url)
    assert "s3cr3t-word" not in str(raised.value)


def test_sqlite_on_a_network_file_system_is_refused_in_one_line(tmp_path, monkeypatch):
    mounts = tmp_path / "mountinfo"
    (tmp_path / "home of all").mkdir()
    here = str(tmp_path / "home of all").replace(" ", r"\040")
    mounts.write_text(f"1 0 8:1 / / rw - ext4 /dev/sda1 rw\n2 1 0:5 / {here} rw shared:1 - nfs4 server:/home rw\n")
    monkeypatch.setattr("grader.serve.ground.database._MOUNTS", mounts)
    with pytest.raises(UsageError, match=r"network file system \(nfs4\).*--folder"):
        Database(f"sqlite:///{tmp_path / 'home of all' / 'serve.sqlite'}")
    assert list((tmp_path / "home of all").iterdir()) == []
    Database(f"sqlite:///{tmp_path / 'serve.sqlite'}").close()


def test_what_is_one_of_a_few_is_kept_as_a_number_and_never_means_another_thing():
    states = {"RECEIVED": 1, "JUDGED": 2, "SET_ASIDE": 3, "REPLACED": 4, "UNEXPLAINED": 5}
    assert {one.name: one.value for one in State} == states
    assert {one.name: one.value for one in Role} == {"STUDENT": 1, "ASSISTANT": 2, "INSTRUCTOR": 3}
    assert {one.name: one.value for one in Answer} == {"OPEN": 1, "ANSWERED": 2}


@pytest.mark.proof
@pytest.mark.parametrize("version", range(migrations.NEWEST + 1))
def test_a_postgresql_of_every_released_schema_is_brought_forward(postgres_url, version):
    made = Database(postgres_url)
    with made.writing() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(text(f"DROP TABLE {table.name}"))
        migrations.migrate(connection, version)
    made.close()
    again = Database(postgres_url)
    with again.reading() as connection:
        assert migrations.version_of(connection) == migrations.NEWEST
    assert "s3cr3t-word" not in again.name
    again.close()


@pytest.mark.proof
def test_a_class_is_served_from_postgresql(postgres_url, course_folder, tmp_path):
    with Served(course_folder, tmp_path / "class", database=postgres_url) as served:
        student = served.enter("of-postgresql")
        hand_in(student)
        served.judged("of-postgresql")
        assert served.front.standings.of("of-postgresql")["canary"].share == 1
        assert "of-postgresql" in served.enter("teacher-pg", Role.INSTRUCTOR).get("/class").text
    assert not list((tmp_path / "class").glob("*.sqlite"))
