from src import bank


def test_shown():
    assert bank.shown(1205) == "12.05 EUR"


def test_other_currency(monkeypatch):
    monkeypatch.setattr(bank, "CURRENCY", "USD")
    assert bank.shown(5) == "0.05 USD"


def test_statement(capsys):
    bank.statement([bank.Account("Bob", "2"), bank.Account("Ann", "30.5")])
    assert capsys.readouterr().out.splitlines() == ["Ann          30.50 EUR", "Bob           2.00 EUR"]


def test_ask(monkeypatch):
    answers = iter(["Cy", "7"])
    monkeypatch.setattr("builtins.input", lambda prompt: next(answers))
    assert bank.ask() == bank.Account("Cy", "7")
