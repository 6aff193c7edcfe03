# %% [markdown]
# # 1장 파이썬과 NumPy
#
# 이 강의에서는 파이썬과 NumPy만으로 신경망을 밑바닥부터 만듭니다. 이 장은 그 준비 운동입니다.
# 논릿값을 다루고, 배열을 원소별로 계산하고, 형상이 다른 배열끼리 계산하고, 배열의 일부를 복사 없이 꺼내고,
# 마지막으로 첫 번째 클래스를 만듭니다. 모두 뒤의 장에서 계속 쓰입니다.
#
# 각 함수에서 `raise NotImplementedError`를 지우고 자신의 코드를 작성합니다. 값은 `print`로 출력하지 말고
# `return`으로 돌려줍니다. 노트북에서는 `check("truth_table")`처럼 연습 문제의 이름을 넣어 스스로 확인할
# 수 있습니다. `.py` 파일로 작업한다면 그 파일이 있는 폴더에서 `grader check`를 실행합니다.

# %%
import numpy as np

# %% [markdown]
# ## 진리표
#
# 논릿값은 `True`와 `False` 두 가지이며 `and`, `or`, `not`으로 계산합니다. 참을 1, 거짓을 0으로 쓰면
# 다음과 같습니다.
#
# $$
# x \wedge y = x\,y, \qquad x \vee y = x + y - x\,y, \qquad \neg x = 1 - x
# $$
#
# 인수가 없는 함수 `truth_table`은 진리표를 돌려줍니다. 행은 4개이고 각 행은 값 5개
# `(x, y, x and y, x or y, not x)`로 이루어집니다. 행의 순서는 $(x, y)$가 `(True, True)`, `(True, False)`,
# `(False, True)`, `(False, False)`인 순서입니다.
#
# 예를 들어 $x$가 참이고 $y$가 거짓인 둘째 행은 `(True, False, False, True, False)`입니다.
# 튜플의 리스트가 보통이지만, 리스트의 리스트나 형상이 (4, 5)인 배열도 되고, 논릿값 대신 1과 0을 써도 됩니다.

# %% truth_table
def truth_table():
    """Return the truth table of and, or and not.

    Returns
    -------
    list of tuple
        Four rows (x, y, x and y, x or y, not x), for (x, y) = (True, True), (True, False), (False, True) and
        (False, False) in this order. Any sequence of sequences will do, and an array of shape (4, 5), too.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 배열의 산술
#
# 형상이 같은 두 NumPy 배열에 `+`, `-`, `*`, `/`를 쓰면 같은 자리의 원소끼리 계산합니다.
# 배열의 자리 $i$마다 다음과 같습니다.
#
# $$
# s_i = x_i + y_i, \qquad d_i = x_i - y_i, \qquad p_i = x_i\,y_i, \qquad q_i = \frac{x_i}{y_i}
# $$
#
# 함수 `array_arithmetic`은 형상이 같은 두 배열 `x`, `y`를 받아, 키가 `"sum"`, `"difference"`, `"product"`,
# `"quotient"` 네 개인 딕셔너리를 돌려줍니다. 각 값은 `x`와 형상이 같은 NumPy 배열입니다. 배열은 1차원일 수도,
# 2차원 이상일 수도 있습니다. `y`에는 0이 없습니다. 정수 배열을 나누어도 몫은 소수 부분까지 구하며,
# 받은 두 배열은 바꾸지 않습니다.
#
# 예를 들어 `x`가 `[1, 2, 3]`이고 `y`가 `[2, 4, 6]`이면 합은 `[3, 6, 9]`, 차는 `[-1, -2, -3]`,
# 곱은 `[2, 8, 18]`, 몫은 `[0.5, 0.5, 0.5]`입니다.

# %% array_arithmetic
def array_arithmetic(x, y):
    """Return sum, difference, product and quotient of two arrays, element by element.

    Parameters
    ----------
    x, y : ndarray
        Two arrays of the same shape, of integers or floats; y holds no zero. They are not modified.

    Returns
    -------
    dict of str to ndarray
        Under "sum", "difference", "product" and "quotient" an array of the shape of x.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 브로드캐스트
#
# NumPy는 형상이 다른 배열끼리도 계산합니다. 행렬에 행 하나를 곱하면, 그 행이 행렬의 모든 행에 되풀이된 것처럼
# 계산됩니다. 이를 브로드캐스트라고 합니다.
#
# $$
# B_{ij} = A_{ij}\, r_j
# $$
#
# 함수 `broadcast`는 형상이 $(n, m)$인 행렬 `A`와 형상이 $(m,)$인 배열 `row`를 받아, 형상이 $(n, m)$인 새
# 배열 $B$를 돌려줍니다. 한쪽은 정수, 다른 쪽은 실수일 수도 있습니다. 반복문은 필요하지 않으며, 받은
# 배열은 바꾸지 않습니다.
#
# 예를 들어 다음과 같습니다. 10은 첫째 열에, 20은 둘째 열에 곱해집니다.
#
# $$
# \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix} * \begin{pmatrix} 10 & 20 \end{pmatrix}
# = \begin{pmatrix} 10 & 40 \\ 30 & 80 \end{pmatrix}
# $$

# %% broadcast
def broadcast(A, row):
    """Return each row of A multiplied by row, element by element.

    Parameters
    ----------
    A : ndarray, shape (n, m)
    row : ndarray, shape (m,)
        Integers or floats. Neither array is modified.

    Returns
    -------
    ndarray, shape (n, m)
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 배열의 일부를 가리키는 뷰
#
# NumPy의 슬라이스는 원소를 복사하지 않습니다. 같은 메모리를 보는 **뷰**를 돌려주므로, 뷰에 값을 쓰면
# 원래 배열도 바뀝니다.
#
# 함수 `first_rows_middle_columns`는 형상이 $(n, m)$인 배열 $a$ ($n \ge 2$, $m \ge 3$)를 받아,
# 0번과 1번 행, 1번과 2번 열의 뷰 $v$를 돌려줍니다. $v$의 형상은 언제나 $(2, 2)$입니다.
#
# $$
# v_{ij} = a_{i,\,j+1}, \qquad i, j \in \{0, 1\}
# $$
#
# 예를 들어 `a = np.arange(1, 13).reshape(3, 4)`이면 다음과 같습니다.
#
# $$
# a = \begin{pmatrix} 1 & 2 & 3 & 4 \\ 5 & 6 & 7 & 8 \\ 9 & 10 & 11 & 12 \end{pmatrix}, \qquad
# v = \begin{pmatrix} 2 & 3 \\ 6 & 7 \end{pmatrix}
# $$
#
# 부르는 쪽에서 `v[0, 0] = 77`을 실행하면 `a[0, 1]`도 77이 됩니다. 함수 자신은 아무 값도 쓰지 않습니다.

# %% first_rows_middle_columns
def first_rows_middle_columns(a):
    """Return a view of rows 0 and 1 and columns 1 and 2.

    Parameters
    ----------
    a : ndarray, shape (n, m)
        At least two rows and three columns. Not modified here.

    Returns
    -------
    ndarray, shape (2, 2)
        Writing into it writes into a.
    """
    # 여기에 코드를 작성하세요.
    raise NotImplementedError

# %% [markdown]
# ## 첫 번째 클래스
#
# 뒤의 장에서는 신경망의 계층을 클래스로 만듭니다. 클래스의 객체는 저마다 자신의 상태를 `self`에 간직합니다.
# 여기에서는 수를 세는 클래스 `Counter`를 만듭니다.
#
# - `Counter(start=0)`: 생성자 `__init__`입니다. 처음 수 `start`를 받으며, 생략하면 0입니다.
# - `add(n=1)`: 지금의 수에 `n`을 더합니다. 생략하면 1을 더하며, `n`은 음수일 수도 있습니다.
#   이 메서드가 무엇을 돌려주는지는 정하지 않습니다.
# - `read()`: 지금의 수를 돌려줍니다. 몇 번을 읽어도 수는 변하지 않습니다.
#
# 처음 수가 $c_0$이고 `add`를 $k$번 불러 $n_1, \dots, n_k$를 더했다면 `read()`의 값은 다음과 같습니다.
#
# $$
# c_k = c_0 + \sum_{i=1}^{k} n_i
# $$
#
# 예를 들어 `c = Counter(10)`에서 `c.add()`와 `c.add(5)`를 차례로 부르면 `c.read()`는 $10 + 1 + 5 = 16$입니다.
# 객체를 여러 개 만들면 각자 따로 셉니다. 수를 담는 속성의 이름은 자유이지만, 메서드와 같은 이름은 피합니다.

# %% Counter
class Counter:
    """Count, beginning at ``start``. Every counter has a number of its own.

    Parameters
    ----------
    start : int
        The number to begin with.
    """

    def __init__(self, start=0):
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def add(self, n=1):
        """Add the integer ``n`` to the present number. The return value is left open."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError

    def read(self):
        """Return the present number and leave it as it is."""
        # 여기에 코드를 작성하세요.
        raise NotImplementedError
