"""The digits: the same interface for both sets, damaged files told apart, downloads checked."""

import gzip
import hashlib
import struct

import numpy as np
import pytest

from grader import digits
from grader.digits import load_digits, load_mnist
from grader.digits.download import DownloadError, download


def idx(array):
    return bytes((0, 0, 8, array.ndim)) + struct.pack(f">{array.ndim}I", *array.shape) + array.tobytes()


@pytest.fixture
def mnist(tmp_path):
    """A folder with a few made-up images in the standard files, one of them compressed."""
    rng = np.random.default_rng(0)
    for part, count in (("train", 6), ("t10k", 4)):
        images = rng.integers(0, 256, (count, 28, 28), dtype=np.uint8)
        images[0, 0, 0] = 255
        (tmp_path / f"{part}-images-idx3-ubyte").write_bytes(idx(images))
        labels = rng.integers(0, 10, count, dtype=np.uint8)
        (tmp_path / f"{part}-labels-idx1-ubyte.gz").write_bytes(gzip.compress(idx(labels)))
    return tmp_path


def both(mnist):
    return [(load_digits, 8, {}), (load_mnist, 28, {"folder": mnist})]


def test_both_sets_have_the_interface_of_the_course(mnist):
    for load, side, where in both(mnist):
        (x, t), (x_test, t_test) = load(**where)
        assert x.shape == (len(t), side * side)
        assert x_test.shape == (len(t_test), side * side)
        assert (x.dtype, t.dtype) == (np.float64, np.int64)
        assert (x.min(), x.max()) == (0.0, 1.0)
        images, one_hot = load(normalize=False, flatten=False, one_hot_label=True, **where)[0]
        assert images.shape == (len(t), 1, side, side)
        assert images.dtype == np.uint8
        assert np.array_equal(one_hot.argmax(axis=1), t)
        assert np.array_equal(one_hot.sum(axis=1), np.ones(len(t)))


def test_the_split_is_the_same_every_time_and_has_every_digit():
    (_, t), (_, t_test) = load_digits()
    assert (len(t), len(t_test)) == (1437, 360)
    assert set(t) == set(t_test) == set(range(10))


def test_where_scikit_learn_is_not_installed_as_many_are_drawn_and_can_be_told_apart(monkeypatch):
    written = load_digits(flatten=False, normalize=False)
    monkeypatch.setattr(digits, "find_spec", lambda _: None)
    monkeypatch.setattr(digits, "_drawn", digits._drawn.__wrapped__)
    drawn, again = (load_digits(flatten=False, normalize=False) for _ in range(2))
    for part, same, other in zip(drawn, again, written, strict=True):
        for one, it, theirs in zip(part, same, other, strict=True):
            assert np.array_equal(one, it)
            assert (one.shape, one.dtype) == (theirs.shape, theirs.dtype)
    (x, t), (x_test, t_test) = ((images.reshape(len(images), -1), labels) for images, labels in drawn)
    assert set(np.bincount(np.concatenate([t, t_test]))) == {179, 180}
    assert (x.min(), x.max()) == (0, 16)
    means = np.stack([x[t == digit].mean(axis=0) for digit in range(10)])
    nearest = ((x_test[:, None] - means) ** 2).sum(-1).argmin(axis=1)
    assert 0.7 < (nearest == t_test).mean() < 0.99  # as people's are: neither noise nor ten stamps


def test_files_that_are_not_there_say_how_to_get_them(tmp_path):
    with pytest.raises(FileNotFoundError, match="grader digits --download"):
        load_mnist(folder=tmp_path)


@pytest.mark.parametrize(
    ("data", "said"), [(b"", "no IDX file"), (b"\0\0\x0d\3" + b"\0" * 12, "no IDX file"), (b"cut", "promises")]
)
def test_a_damaged_file_is_told(mnist, data, said):
    path = mnist / "train-images-idx3-ubyte"
    path.write_bytes(path.read_bytes()[:-5] if data == b"cut" else data)
    with pytest.raises(ValueError, match=said):
        load_mnist(folder=mnist)


def test_images_and_labels_of_different_counts_are_told(mnist):
    (mnist / "train-labels-idx1-ubyte.gz").write_bytes(gzip.compress(idx(np.zeros(3, np.uint8))))
    with pytest.raises(ValueError, match="do not belong together"):
        load_mnist(folder=mnist)


@pytest.fixture
def mirror(tmp_path):
    source = tmp_path / "mirror"
    source.mkdir()
    (source / "a.gz").write_bytes(b"a" * 100_000)
    return source.as_uri() + "/", {"a.gz": hashlib.sha256(b"a" * 100_000).hexdigest()}, tmp_path / "kept"


def test_a_download_is_checked_kept_and_not_repeated(mirror):
    base, sums, kept = mirror
    seen = []
    assert download(kept, base=base, sha256=sums, progress=lambda *said: seen.append(said)) == [kept / "a.gz"]
    assert seen[-1] == ("a.gz", 100_000, 100_000)
    seen.clear()
    download(kept, base=base, sha256=sums, progress=lambda *said: seen.append(said))
    assert seen == []


def test_a_download_with_another_checksum_leaves_nothing(mirror):
    base, _, kept = mirror
    with pytest.raises(DownloadError, match="checksum"):
        download(kept, base=base, sha256={"a.gz": "0" * 64})
    assert list(kept.iterdir()) == []


def test_an_address_that_does_not_answer_is_told(mirror):
    _, sums, kept = mirror
    with pytest.raises(DownloadError, match="cannot be fetched"):
        download(kept, base="file:///nowhere/", sha256=sums)


def test_a_user_without_a_home_is_told_that_the_files_are_not_there(monkeypatch):
    for name in ("HOME", "XDG_CACHE_HOME", "GRADER_DATA"):
        monkeypatch.delenv(name, raising=False)

    def nobody(_):
        raise KeyError

    monkeypatch.setattr("pwd.getpwuid", nobody)
    with pytest.raises(FileNotFoundError):
        load_mnist()
