// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package contracts

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// FluoroTokenMetaData contains all meta data concerning the FluoroToken contract.
var FluoroTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cap_\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"initialSupply\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"minter_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cap\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minter\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"largest\",\"type\":\"uint256\"}],\"name\":\"CapTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"increasedSupply\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"ERC20ExceededCap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"ERC20InvalidCap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ERC2612ExpiredSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC2612InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotMinter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "4c6b3c883a7c989965e21ef396269df06b",
	Bin: "0x6101a0604052348015610010575f5ffd5b50604051611a30380380611a3083398101604081905261002f9161041f565b60405180604001604052806006815260200165466c756f726f60d01b81525080604051806040016040528060018152602001603160f81b8152508660405180604001604052806006815260200165466c756f726f60d01b81525060405180604001604052806004815260200163464c554f60e01b81525081600390816100b59190610505565b5060046100c28282610505565b505050805f036100ec5760405163392e1e2760e01b81525f60048201526024015b60405180910390fd5b6080526100f8826101f6565b61014052610105816101f6565b61016052815160208084019190912061010052815190820120610120524660c0526101936101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e052506001600160601b038411156101d557604051630e3c2e1f60e41b8152600481018590526001600160601b0360248201526044016100e3565b6001600160a01b038116610180526101ed8383610233565b5050505061063c565b5f5f829050601f81511115610220578260405163305a27a960e01b81526004016100e391906105bf565b805161022b826105f4565b179392505050565b6001600160a01b03821661025c5760405163ec442f0560e01b81525f60048201526024016100e3565b6102675f838361026b565b5050565b61027683838361027b565b505050565b6102868383836102de565b6001600160a01b038316610276575f61029e60805190565b90505f6102aa60025490565b9050818111156102d75760405163279e7e1560e21b815260048101829052602481018390526044016100e3565b5050505050565b6001600160a01b038316610308578060025f8282546102fd9190610617565b909155506103789050565b6001600160a01b0383165f908152602081905260409020548181101561035a5760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016100e3565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b038216610394576002805482900390556103b2565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516103f791815260200190565b60405180910390a3505050565b80516001600160a01b038116811461041a575f5ffd5b919050565b5f5f5f5f60808587031215610432575f5ffd5b8451935061044260208601610404565b6040860151909350915061045860608601610404565b905092959194509250565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061048b57607f821691505b6020821081036104a957634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610276578282111561027657805f5260205f20601f840160051c60208510156104da57505f5b90810190601f840160051c035f5b818110156104fd575f838201556001016104e8565b505050505050565b81516001600160401b0381111561051e5761051e610463565b6105328161052c8454610477565b846104af565b6020601f821160018114610564575f831561054d5750848201515b5f19600385901b1c1916600184901b1784556102d7565b5f84815260208120601f198516915b828110156105935787850151825560209485019460019092019101610573565b50848210156105b057868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156104a9575f1960209190910360031b1b16919050565b8082018082111561063657634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e05161010051610120516101405161016051610180516113816106af5f395f818161012201526103cb01525f6109cf01525f6109a401525f6108f301525f6108cb01525f61082601525f61085001525f61087a01525f81816101c20152610e1401526113815ff3fe608060405234801561000f575f5ffd5b50600436106100fb575f3560e01c806340c10f191161009357806395d89b411161006357806395d89b4114610266578063a9059cbb1461026e578063d505accf14610281578063dd62ed3e14610294575f5ffd5b806340c10f19146101ee57806370a08231146102035780637ecebe001461023857806384b0196e1461024b575f5ffd5b806323b872dd116100ce57806323b872dd1461019e578063313ce567146101b1578063355274ea146101c05780633644e515146101e6575f5ffd5b806306fdde03146100ff578063075461721461011d578063095ea7b31461016957806318160ddd1461018c575b5f5ffd5b6101076102d9565b60405161011491906110b2565b60405180910390f35b6101447f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610114565b61017c6101773660046110f3565b610369565b6040519015158152602001610114565b6002545b604051908152602001610114565b61017c6101ac36600461111b565b610382565b60405160128152602001610114565b7f0000000000000000000000000000000000000000000000000000000000000000610190565b6101906103a5565b6102016101fc3660046110f3565b6103b3565b005b610190610211366004611155565b73ffffffffffffffffffffffffffffffffffffffff165f9081526020819052604090205490565b610190610246366004611155565b610437565b610253610461565b604051610114979695949392919061116e565b6101076104bf565b61017c61027c3660046110f3565b6104ce565b61020161028f36600461122d565b6104db565b6101906102a236600461129a565b73ffffffffffffffffffffffffffffffffffffffff9182165f90815260016020908152604080832093909416825291909152205490565b6060600380546102e8906112cb565b80601f0160208091040260200160405190810160405280929190818152602001828054610314906112cb565b801561035f5780601f106103365761010080835404028352916020019161035f565b820191905f5260205f20905b81548152906001019060200180831161034257829003601f168201915b5050505050905090565b5f33610376818585610684565b60019150505b92915050565b5f3361038f858285610696565b61039a858585610764565b506001949350505050565b5f6103ae61080d565b905090565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610429576040517f361c31f20000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6104338282610943565b5050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526007602052604081205461037c565b5f6060805f5f5f606061047261099d565b61047a6109c8565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6060600480546102e8906112cb565b5f33610376818585610764565b83421115610518576040517f6279130200000000000000000000000000000000000000000000000000000000815260048101859052602401610420565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886105708c73ffffffffffffffffffffffffffffffffffffffff165f90815260076020526040902080546001810190915590565b60408051602081019690965273ffffffffffffffffffffffffffffffffffffffff94851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f6105d7826109f3565b90505f6105e682878787610a3a565b90508973ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff161461066d576040517f4b800e4600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80831660048301528b166024820152604401610420565b6106788a8a8a610684565b50505050505050505050565b6106918383836001610a66565b505050565b73ffffffffffffffffffffffffffffffffffffffff8381165f908152600160209081526040808320938616835292905220547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81101561075e5781811015610750576040517ffb8f41b200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024810182905260448101839052606401610420565b61075e84848484035f610a66565b50505050565b73ffffffffffffffffffffffffffffffffffffffff83166107b3576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610420565b73ffffffffffffffffffffffffffffffffffffffff8216610802576040517fec442f050000000000000000000000000000000000000000000000000000000081525f6004820152602401610420565b610691838383610bab565b5f3073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614801561087257507f000000000000000000000000000000000000000000000000000000000000000046145b1561089c57507f000000000000000000000000000000000000000000000000000000000000000090565b6103ae604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b73ffffffffffffffffffffffffffffffffffffffff8216610992576040517fec442f050000000000000000000000000000000000000000000000000000000081525f6004820152602401610420565b6104335f8383610bab565b60606103ae7f0000000000000000000000000000000000000000000000000000000000000000610bb6565b60606103ae7f0000000000000000000000000000000000000000000000000000000000000000610bb6565b5f61037c6109ff61080d565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f610a4a88888888610bf3565b925092509250610a5a8282610ce6565b50909695505050505050565b73ffffffffffffffffffffffffffffffffffffffff8416610ab5576040517fe602df050000000000000000000000000000000000000000000000000000000081525f6004820152602401610420565b73ffffffffffffffffffffffffffffffffffffffff8316610b04576040517f94280d620000000000000000000000000000000000000000000000000000000081525f6004820152602401610420565b73ffffffffffffffffffffffffffffffffffffffff8085165f908152600160209081526040808320938716835292905220829055801561075e578273ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051610b9d91815260200190565b60405180910390a350505050565b610691838383610de9565b60605f610bc283610e7f565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610c2c57505f91506003905082610cdc565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610c7d573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff8116610cd357505f925060019150829050610cdc565b92505f91508190505b9450945094915050565b5f826003811115610cf957610cf961131c565b03610d02575050565b6001826003811115610d1657610d1661131c565b03610d4d576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002826003811115610d6157610d6161131c565b03610d9b576040517ffce698f700000000000000000000000000000000000000000000000000000000815260048101829052602401610420565b6003826003811115610daf57610daf61131c565b03610433576040517fd78bce0c00000000000000000000000000000000000000000000000000000000815260048101829052602401610420565b610df4838383610ebf565b73ffffffffffffffffffffffffffffffffffffffff8316610691576002547f00000000000000000000000000000000000000000000000000000000000000009081811115610e78576040517f9e79f8540000000000000000000000000000000000000000000000000000000081526004810182905260248101839052604401610420565b5050505050565b5f60ff8216601f81111561037c576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff8316610ef6578060025f828254610eeb9190611349565b90915550610fa69050565b73ffffffffffffffffffffffffffffffffffffffff83165f9081526020819052604090205481811015610f7b576040517fe450d38c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024810182905260448101839052606401610420565b73ffffffffffffffffffffffffffffffffffffffff84165f9081526020819052604090209082900390555b73ffffffffffffffffffffffffffffffffffffffff8216610fcf57600280548290039055610ffa565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604090208054820190555b8173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161105991815260200190565b60405180910390a3505050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f6110c46020830184611066565b9392505050565b803573ffffffffffffffffffffffffffffffffffffffff811681146110ee575f5ffd5b919050565b5f5f60408385031215611104575f5ffd5b61110d836110cb565b946020939093013593505050565b5f5f5f6060848603121561112d575f5ffd5b611136846110cb565b9250611144602085016110cb565b929592945050506040919091013590565b5f60208284031215611165575f5ffd5b6110c4826110cb565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6111a860e0830189611066565b82810360408401526111ba8189611066565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561121c5783518352602093840193909201916001016111fe565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f60e0888a031215611243575f5ffd5b61124c886110cb565b965061125a602089016110cb565b95506040880135945060608801359350608088013560ff8116811461127d575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f604083850312156112ab575f5ffd5b6112b4836110cb565b91506112c2602084016110cb565b90509250929050565b600181811c908216806112df57607f821691505b602082108103611316577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b8082018082111561037c577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd",
}

// FluoroToken is an auto generated Go binding around an Ethereum contract.
type FluoroToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FluoroToken) GetABI() abi.ABI {
	return c.abi
}

// NewFluoroToken creates a new instance of FluoroToken.
func NewFluoroToken() *FluoroToken {
	parsed, err := FluoroTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FluoroToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FluoroToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 cap_, address treasury, uint256 initialSupply, address minter_) returns()
func (fluoroToken *FluoroToken) PackConstructor(cap_ *big.Int, treasury common.Address, initialSupply *big.Int, minter_ common.Address) []byte {
	enc, err := fluoroToken.abi.Pack("", cap_, treasury, initialSupply, minter_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (fluoroToken *FluoroToken) PackDOMAINSEPARATOR() []byte {
	enc, err := fluoroToken.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (fluoroToken *FluoroToken) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return fluoroToken.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (fluoroToken *FluoroToken) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := fluoroToken.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (fluoroToken *FluoroToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := fluoroToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (fluoroToken *FluoroToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return fluoroToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (fluoroToken *FluoroToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := fluoroToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (fluoroToken *FluoroToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := fluoroToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (fluoroToken *FluoroToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return fluoroToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (fluoroToken *FluoroToken) UnpackApprove(data []byte) (bool, error) {
	out, err := fluoroToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (fluoroToken *FluoroToken) PackBalanceOf(account common.Address) []byte {
	enc, err := fluoroToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (fluoroToken *FluoroToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return fluoroToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (fluoroToken *FluoroToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := fluoroToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x355274ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cap() view returns(uint256)
func (fluoroToken *FluoroToken) PackCap() []byte {
	enc, err := fluoroToken.abi.Pack("cap")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x355274ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cap() view returns(uint256)
func (fluoroToken *FluoroToken) TryPackCap() ([]byte, error) {
	return fluoroToken.abi.Pack("cap")
}

// UnpackCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x355274ea.
//
// Solidity: function cap() view returns(uint256)
func (fluoroToken *FluoroToken) UnpackCap(data []byte) (*big.Int, error) {
	out, err := fluoroToken.abi.Unpack("cap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (fluoroToken *FluoroToken) PackDecimals() []byte {
	enc, err := fluoroToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (fluoroToken *FluoroToken) TryPackDecimals() ([]byte, error) {
	return fluoroToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (fluoroToken *FluoroToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := fluoroToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackTokenEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (fluoroToken *FluoroToken) PackTokenEip712Domain() []byte {
	enc, err := fluoroToken.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (fluoroToken *FluoroToken) TryPackTokenEip712Domain() ([]byte, error) {
	return fluoroToken.abi.Pack("eip712Domain")
}

// TokenEip712DomainOutput serves as a container for the return parameters of contract
// method TokenEip712Domain.
type TokenEip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackTokenEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (fluoroToken *FluoroToken) UnpackTokenEip712Domain(data []byte) (TokenEip712DomainOutput, error) {
	out, err := fluoroToken.abi.Unpack("eip712Domain", data)
	outstruct := new(TokenEip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (fluoroToken *FluoroToken) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := fluoroToken.abi.Pack("mint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (fluoroToken *FluoroToken) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return fluoroToken.abi.Pack("mint", to, amount)
}

// PackMinter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07546172.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minter() view returns(address)
func (fluoroToken *FluoroToken) PackMinter() []byte {
	enc, err := fluoroToken.abi.Pack("minter")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07546172.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minter() view returns(address)
func (fluoroToken *FluoroToken) TryPackMinter() ([]byte, error) {
	return fluoroToken.abi.Pack("minter")
}

// UnpackMinter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07546172.
//
// Solidity: function minter() view returns(address)
func (fluoroToken *FluoroToken) UnpackMinter(data []byte) (common.Address, error) {
	out, err := fluoroToken.abi.Unpack("minter", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (fluoroToken *FluoroToken) PackName() []byte {
	enc, err := fluoroToken.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (fluoroToken *FluoroToken) TryPackName() ([]byte, error) {
	return fluoroToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (fluoroToken *FluoroToken) UnpackName(data []byte) (string, error) {
	out, err := fluoroToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (fluoroToken *FluoroToken) PackNonces(owner common.Address) []byte {
	enc, err := fluoroToken.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (fluoroToken *FluoroToken) TryPackNonces(owner common.Address) ([]byte, error) {
	return fluoroToken.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (fluoroToken *FluoroToken) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := fluoroToken.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (fluoroToken *FluoroToken) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := fluoroToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (fluoroToken *FluoroToken) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return fluoroToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (fluoroToken *FluoroToken) PackSymbol() []byte {
	enc, err := fluoroToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (fluoroToken *FluoroToken) TryPackSymbol() ([]byte, error) {
	return fluoroToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (fluoroToken *FluoroToken) UnpackSymbol(data []byte) (string, error) {
	out, err := fluoroToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (fluoroToken *FluoroToken) PackTotalSupply() []byte {
	enc, err := fluoroToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (fluoroToken *FluoroToken) TryPackTotalSupply() ([]byte, error) {
	return fluoroToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (fluoroToken *FluoroToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := fluoroToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (fluoroToken *FluoroToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := fluoroToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (fluoroToken *FluoroToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return fluoroToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (fluoroToken *FluoroToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := fluoroToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (fluoroToken *FluoroToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := fluoroToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (fluoroToken *FluoroToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return fluoroToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (fluoroToken *FluoroToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := fluoroToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// FluoroTokenApproval represents a Approval event raised by the FluoroToken contract.
type FluoroTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const FluoroTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (FluoroTokenApproval) ContractEventName() string {
	return FluoroTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (fluoroToken *FluoroToken) UnpackApprovalEvent(log *types.Log) (*FluoroTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fluoroToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FluoroTokenApproval)
	if len(log.Data) > 0 {
		if err := fluoroToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fluoroToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FluoroTokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the FluoroToken contract.
type FluoroTokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const FluoroTokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (FluoroTokenEIP712DomainChanged) ContractEventName() string {
	return FluoroTokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (fluoroToken *FluoroToken) UnpackEIP712DomainChangedEvent(log *types.Log) (*FluoroTokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fluoroToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FluoroTokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := fluoroToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fluoroToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FluoroTokenTransfer represents a Transfer event raised by the FluoroToken contract.
type FluoroTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const FluoroTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (FluoroTokenTransfer) ContractEventName() string {
	return FluoroTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (fluoroToken *FluoroToken) UnpackTransferEvent(log *types.Log) (*FluoroTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fluoroToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FluoroTokenTransfer)
	if len(log.Data) > 0 {
		if err := fluoroToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fluoroToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (fluoroToken *FluoroToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["CapTooLarge"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackCapTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["ERC20ExceededCap"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackERC20ExceededCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["ERC20InvalidCap"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackERC20InvalidCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["NotMinter"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackNotMinterError(raw[4:])
	}
	if bytes.Equal(raw[:4], fluoroToken.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return fluoroToken.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FluoroTokenCapTooLarge represents a CapTooLarge error raised by the FluoroToken contract.
type FluoroTokenCapTooLarge struct {
	Cap     *big.Int
	Largest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapTooLarge(uint256 cap, uint256 largest)
func FluoroTokenCapTooLargeErrorID() common.Hash {
	return common.HexToHash("0xe3c2e1f069c76e6666fcd306f88383bca4ef25a480f771b59586aab702ee12ad")
}

// UnpackCapTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapTooLarge(uint256 cap, uint256 largest)
func (fluoroToken *FluoroToken) UnpackCapTooLargeError(raw []byte) (*FluoroTokenCapTooLarge, error) {
	out := new(FluoroTokenCapTooLarge)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "CapTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the FluoroToken contract.
type FluoroTokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func FluoroTokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (fluoroToken *FluoroToken) UnpackECDSAInvalidSignatureError(raw []byte) (*FluoroTokenECDSAInvalidSignature, error) {
	out := new(FluoroTokenECDSAInvalidSignature)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the FluoroToken contract.
type FluoroTokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func FluoroTokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (fluoroToken *FluoroToken) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*FluoroTokenECDSAInvalidSignatureLength, error) {
	out := new(FluoroTokenECDSAInvalidSignatureLength)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the FluoroToken contract.
type FluoroTokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func FluoroTokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (fluoroToken *FluoroToken) UnpackECDSAInvalidSignatureSError(raw []byte) (*FluoroTokenECDSAInvalidSignatureS, error) {
	out := new(FluoroTokenECDSAInvalidSignatureS)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenERC20ExceededCap represents a ERC20ExceededCap error raised by the FluoroToken contract.
type FluoroTokenERC20ExceededCap struct {
	IncreasedSupply *big.Int
	Cap             *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20ExceededCap(uint256 increasedSupply, uint256 cap)
func FluoroTokenERC20ExceededCapErrorID() common.Hash {
	return common.HexToHash("0x9e79f854e7e443a7e81774a004f97452fde67fc40f1ae7a0ecb8c360c4f564ac")
}

// UnpackERC20ExceededCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20ExceededCap(uint256 increasedSupply, uint256 cap)
func (fluoroToken *FluoroToken) UnpackERC20ExceededCapError(raw []byte) (*FluoroTokenERC20ExceededCap, error) {
	out := new(FluoroTokenERC20ExceededCap)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "ERC20ExceededCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the FluoroToken contract.
type FluoroTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func FluoroTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (fluoroToken *FluoroToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*FluoroTokenERC20InsufficientAllowance, error) {
	out := new(FluoroTokenERC20InsufficientAllowance)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the FluoroToken contract.
type FluoroTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func FluoroTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (fluoroToken *FluoroToken) UnpackERC20InsufficientBalanceError(raw []byte) (*FluoroTokenERC20InsufficientBalance, error) {
	out := new(FluoroTokenERC20InsufficientBalance)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the FluoroToken contract.
type FluoroTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func FluoroTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (fluoroToken *FluoroToken) UnpackERC20InvalidApproverError(raw []byte) (*FluoroTokenERC20InvalidApprover, error) {
	out := new(FluoroTokenERC20InvalidApprover)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenERC20InvalidCap represents a ERC20InvalidCap error raised by the FluoroToken contract.
type FluoroTokenERC20InvalidCap struct {
	Cap *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidCap(uint256 cap)
func FluoroTokenERC20InvalidCapErrorID() common.Hash {
	return common.HexToHash("0x392e1e27cbe1cbe0653ae0435ec8f503f6a25b76c3c7164a5cacb005b0b68677")
}

// UnpackERC20InvalidCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidCap(uint256 cap)
func (fluoroToken *FluoroToken) UnpackERC20InvalidCapError(raw []byte) (*FluoroTokenERC20InvalidCap, error) {
	out := new(FluoroTokenERC20InvalidCap)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "ERC20InvalidCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the FluoroToken contract.
type FluoroTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func FluoroTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (fluoroToken *FluoroToken) UnpackERC20InvalidReceiverError(raw []byte) (*FluoroTokenERC20InvalidReceiver, error) {
	out := new(FluoroTokenERC20InvalidReceiver)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the FluoroToken contract.
type FluoroTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func FluoroTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (fluoroToken *FluoroToken) UnpackERC20InvalidSenderError(raw []byte) (*FluoroTokenERC20InvalidSender, error) {
	out := new(FluoroTokenERC20InvalidSender)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the FluoroToken contract.
type FluoroTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func FluoroTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (fluoroToken *FluoroToken) UnpackERC20InvalidSpenderError(raw []byte) (*FluoroTokenERC20InvalidSpender, error) {
	out := new(FluoroTokenERC20InvalidSpender)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the FluoroToken contract.
type FluoroTokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func FluoroTokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (fluoroToken *FluoroToken) UnpackERC2612ExpiredSignatureError(raw []byte) (*FluoroTokenERC2612ExpiredSignature, error) {
	out := new(FluoroTokenERC2612ExpiredSignature)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the FluoroToken contract.
type FluoroTokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func FluoroTokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (fluoroToken *FluoroToken) UnpackERC2612InvalidSignerError(raw []byte) (*FluoroTokenERC2612InvalidSigner, error) {
	out := new(FluoroTokenERC2612InvalidSigner)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the FluoroToken contract.
type FluoroTokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func FluoroTokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (fluoroToken *FluoroToken) UnpackInvalidAccountNonceError(raw []byte) (*FluoroTokenInvalidAccountNonce, error) {
	out := new(FluoroTokenInvalidAccountNonce)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenInvalidShortString represents a InvalidShortString error raised by the FluoroToken contract.
type FluoroTokenInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func FluoroTokenInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (fluoroToken *FluoroToken) UnpackInvalidShortStringError(raw []byte) (*FluoroTokenInvalidShortString, error) {
	out := new(FluoroTokenInvalidShortString)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenNotMinter represents a NotMinter error raised by the FluoroToken contract.
type FluoroTokenNotMinter struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMinter(address caller)
func FluoroTokenNotMinterErrorID() common.Hash {
	return common.HexToHash("0x361c31f27e729a8322ec0a67a437cd1a685fbc0124c358ce2bac49ea8a779111")
}

// UnpackNotMinterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMinter(address caller)
func (fluoroToken *FluoroToken) UnpackNotMinterError(raw []byte) (*FluoroTokenNotMinter, error) {
	out := new(FluoroTokenNotMinter)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "NotMinter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FluoroTokenStringTooLong represents a StringTooLong error raised by the FluoroToken contract.
type FluoroTokenStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func FluoroTokenStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (fluoroToken *FluoroToken) UnpackStringTooLongError(raw []byte) (*FluoroTokenStringTooLong, error) {
	out := new(FluoroTokenStringTooLong)
	if err := fluoroToken.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
