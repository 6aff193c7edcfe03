"""A student who thinks in Korean: Korean identifiers and comments, the table typed out row by row."""
# ruff: noqa: PLC2401

import numpy as np


def truth_table():
    참, 거짓 = True, False
    # x, y, x and y, x or y, not x
    return [
        [참, 참, 참, 참, 거짓],
        [참, 거짓, 거짓, 참, 거짓],
        [거짓, 참, 거짓, 참, 참],
        [거짓, 거짓, 거짓, 거짓, 참],
    ]


def array_arithmetic(엑스, 와이):
    합 = 엑스 + 와이
    차 = 엑스 - 와이
    곱 = 엑스 * 와이
    몫 = 엑스 / 와이
    return {"sum": 합, "difference": 차, "product": 곱, "quotient": 몫}


def broadcast(행렬, 행):
    결과 = np.zeros(행렬.shape)
    for 열 in range(행렬.shape[1]):
        결과[:, 열] = 행렬[:, 열] * 행[열]
    return 결과


def first_rows_middle_columns(배열):
    시작, 끝 = 1, 3
    return 배열[:2, 시작:끝]


class Counter:
    만든_개수 = 0  # 객체 전체의 개수이며, 센 수와는 관계가 없다

    def __init__(self, start=0):
        Counter.만든_개수 += 1
        self.수 = start

    def add(self, n=1):
        self.수 += n
        print("더한 뒤:", self.수)

    def read(self):
        return self.수
